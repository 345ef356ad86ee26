package io.venuecurator.research.page;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.search.SearchHit;

/** Reads each page where its hit says that it lies: on this disk or on the web. */
public final class PageSources implements PageSource {

    private final PageSource files;
    private final PageSource web;

    /**
     * Chooses between two sources.
     *
     * @param files for hits with a file
     * @param web for all others
     */
    public PageSources(PageSource files, PageSource web) {
        this.files = files;
        this.web = web;
    }

    @Override
    public Page read(SearchHit hit) throws ResearchException, InterruptedException {
        return (hit.file() == null ? web : files).read(hit);
    }
}
