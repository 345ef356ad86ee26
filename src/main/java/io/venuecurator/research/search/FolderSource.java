package io.venuecurator.research.search;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.venue.Venue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;

/**
 * Searches saved pages (HTML, text, PDF) in a folder, offline. The folder is read and indexed when
 * it is opened; later changes show in the next session. Thread-safe.
 */
public final class FolderSource implements SearchSource {

    private static final String NAME = "folder";
    private static final int MOST_HITS = 10;

    private final Path root;
    private final FolderIndex index;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FolderQuery queries;
    private final BestPassage passages;

    private FolderSource(Path root, FolderIndex index, Analyzer analyzer) throws IOException {
        this.root = root;
        this.index = index;
        this.reader = DirectoryReader.open(index.directory());
        this.searcher = new IndexSearcher(reader);
        this.queries = new FolderQuery(analyzer);
        this.passages = new BestPassage(searcher, analyzer);
    }

    /**
     * Reads a folder with its subfolders. Files that cannot be read are reported and left out.
     *
     * @param directory the folder
     * @param progress hears of each file
     * @throws IOException if the folder is not there or cannot be read; the message is for users
     * @throws InterruptedException when stopped
     */
    public static FolderSource open(Path directory, IndexProgress progress)
            throws IOException, InterruptedException {
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(
                    "There is no folder \"%s\"; name the folder that holds the saved pages."
                            .formatted(directory));
        }
        Path root = directory.toRealPath();
        Analyzer analyzer = FolderFields.analyzer();
        FolderIndex index =
                FolderIndex.over(
                        FolderFiles.list(root, progress),
                        analyzer,
                        progress,
                        FolderIndex.MOST_IN_MEMORY);
        return new FolderSource(root, index, analyzer);
    }

    /** The folder's real path; pages are read from within only. */
    public Path root() {
        return root;
    }

    /** How many pages can be found. */
    public int size() {
        return reader.numDocs();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String id() {
        return NAME + ":" + root;
    }

    @Override
    public boolean remote() {
        return false;
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue) throws ResearchException {
        try {
            Query asked = queries.of(query.query(), venue.name());
            TopDocs found = searcher.search(asked, MOST_HITS);
            Query words = queries.words(query.query(), venue.name());
            String[] excerpts = passages.of(words, found);
            StoredFields fields = searcher.storedFields();
            List<SearchHit> hits = new ArrayList<>();
            for (int rank = 0; rank < found.scoreDocs.length; rank++) {
                Document entry = fields.document(found.scoreDocs[rank].doc);
                hits.add(hit(entry, excerpts[rank], rank));
            }
            return List.copyOf(hits);
        } catch (IOException broken) {
            throw new ResearchException(
                    FailureClass.INTERNAL,
                    "The index of the folder %s cannot be read: %s"
                            .formatted(root.getFileName(), broken.getMessage()),
                    broken);
        }
    }

    private SearchHit hit(Document entry, String excerpt, int rank) {
        String date = entry.get(FolderFields.DATE);
        String title = entry.get(FolderFields.TITLE);
        return new SearchHit(
                entry.get(FolderFields.URL),
                title,
                excerpt.startsWith(title) ? excerpt.substring(title.length()).strip() : excerpt,
                date.isEmpty() ? null : date,
                rank,
                NAME,
                root.resolve(entry.get(FolderFields.NAME)));
    }

    @Override
    public void close() {
        try {
            try {
                reader.close();
            } finally {
                index.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
