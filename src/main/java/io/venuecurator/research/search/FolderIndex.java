package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.text.DocumentReader;
import io.venuecurator.research.text.TextDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okio.ByteString;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index over the files of a folder: in memory, or in a temporary folder if they are many. */
final class FolderIndex implements AutoCloseable {

    /** The size of a folder from which on its index lies on disk. */
    static final long MOST_IN_MEMORY = 64L << 20;

    private final Directory directory;
    private final @Nullable Path temporary;

    private FolderIndex(Directory directory, @Nullable Path temporary) {
        this.directory = directory;
        this.temporary = temporary;
    }

    /**
     * Reads the files and indexes them; what cannot be read is reported and left out.
     *
     * @param mostInMemory files that are larger together are indexed on disk
     * @throws IOException if the index cannot be written
     * @throws InterruptedException when stopped
     */
    static FolderIndex over(
            List<FolderFiles.Entry> files,
            Analyzer analyzer,
            IndexProgress progress,
            long mostInMemory)
            throws IOException, InterruptedException {
        long size = files.stream().mapToLong(FolderFiles.Entry::size).sum();
        Path temporary =
                size > mostInMemory ? Files.createTempDirectory("venue-curator-index") : null;
        FolderIndex index =
                new FolderIndex(
                        temporary == null
                                ? new ByteBuffersDirectory()
                                : FSDirectory.open(temporary),
                        temporary);
        boolean done = false;
        try (IndexWriter writer =
                new IndexWriter(index.directory, new IndexWriterConfig(analyzer))) {
            DocumentReader reader = new DocumentReader();
            int count = 0;
            for (FolderFiles.Entry file : files) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("stopped while reading a folder");
                }
                add(file, reader, writer, progress);
                count++;
                progress.read(count, files.size());
            }
            done = true;
        } finally {
            if (!done) {
                index.close();
            }
        }
        return index;
    }

    private static void add(
            FolderFiles.Entry file,
            DocumentReader reader,
            IndexWriter writer,
            IndexProgress progress)
            throws IOException {
        long most = file.kind().mostBytes();
        if (file.size() > most) {
            progress.skipped(file.name(), "it is larger than %d MB".formatted(most >> 20));
            return;
        }
        TextDocument document;
        try {
            ByteString bytes = ByteString.of(Files.readAllBytes(file.path()));
            document = reader.read(bytes, file.kind(), null, file.name());
        } catch (ResearchException unreadable) {
            progress.skipped(file.name(), String.valueOf(unreadable.getMessage()));
            return;
        } catch (IOException denied) {
            progress.skipped(file.name(), "it cannot be read; check its permissions");
            return;
        }
        writer.addDocument(
                FolderFields.entry(
                        file.name(),
                        ShownAddress.of(document, file.name()),
                        document.title(),
                        document.text(),
                        document.publishedAt()));
    }

    /** The temporary folder of an index on disk, none for one in memory. */
    Optional<Path> temporary() {
        return Optional.ofNullable(temporary);
    }

    Directory directory() {
        return directory;
    }

    /** Removes the index. */
    @Override
    public void close() throws IOException {
        directory.close();
        if (temporary != null) {
            try (Stream<Path> files = Files.walk(temporary)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
