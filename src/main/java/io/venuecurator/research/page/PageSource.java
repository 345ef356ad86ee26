package io.venuecurator.research.page;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.search.SearchHit;

/** Reads the page behind a hit. Implementations: the web, a folder, the hit's own snippet. */
public interface PageSource {

    /**
     * Reads a page within limits of size and time. Blocks the calling (virtual) thread.
     *
     * @throws ResearchException if it is blocked, too large, too slow, gone or unreadable
     * @throws InterruptedException when the job was stopped
     */
    Page read(SearchHit hit) throws ResearchException, InterruptedException;
}
