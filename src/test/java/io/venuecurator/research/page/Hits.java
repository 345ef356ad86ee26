package io.venuecurator.research.page;

import io.venuecurator.research.search.SearchHit;
import java.nio.file.Path;

/** Short ways to hits. */
final class Hits {

    private Hits() {}

    static SearchHit web(String url) {
        return new SearchHit(url, "Title", "snippet", "2026-03-01T00:00:00", 0, "test", null);
    }

    static SearchHit file(String url, Path file) {
        return new SearchHit(url, "Title", "snippet", null, 0, "folder", file);
    }
}
