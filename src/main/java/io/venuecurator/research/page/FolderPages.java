package io.venuecurator.research.page;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.research.text.DocumentKind;
import io.venuecurator.research.text.PublishedDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads the file behind a hit, from within the folders that are searched and nowhere else. */
public final class FolderPages implements PageSource {

    private final List<Path> roots;
    private final Clock clock;
    private final PageMaker maker = new PageMaker();

    /**
     * Reads within folders.
     *
     * @param roots their real paths, see {@link
     *     io.venuecurator.research.search.FolderSource#root()}
     * @param clock for the time of reading
     */
    public FolderPages(Collection<Path> roots, Clock clock) {
        this.roots = List.copyOf(roots);
        this.clock = clock;
    }

    @Override
    public Page read(SearchHit hit) throws ResearchException {
        Path file = hit.file();
        if (file == null) {
            throw new ResearchException(
                    FailureClass.BAD_REQUEST, hit.url() + " is not a file of a folder", null);
        }
        DocumentKind kind =
                DocumentKind.ofFileName(file.toString())
                        .orElseThrow(() -> unreadable(hit, "such files are not read", null));
        try {
            Path real = file.toRealPath();
            if (roots.stream().noneMatch(real::startsWith)) {
                throw new ResearchException(
                        FailureClass.BLOCKED,
                        hit.url() + " is not read: it lies outside of the folder",
                        null);
            }
            FetchedPage fetched =
                    new FetchedPage(hit.url(), kind, null, bytes(real, kind, hit), clock.instant());
            return maker.of(fetched, PublishedDate.iso(hit.publishedAt()));
        } catch (IOException gone) {
            throw unreadable(hit, "the file is gone or its permissions forbid it", gone);
        }
    }

    private static ByteString bytes(Path file, DocumentKind kind, SearchHit hit)
            throws IOException, ResearchException {
        int most = Math.toIntExact(kind.mostBytes());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw unreadable(hit, "it is larger than %d MB".formatted(most >> 20), null);
            }
            return ByteString.of(bytes);
        }
    }

    private static ResearchException unreadable(
            SearchHit hit, String why, @Nullable Throwable cause) {
        return new ResearchException(
                FailureClass.PARSE, "%s cannot be read: %s".formatted(hit.url(), why), cause);
    }
}
