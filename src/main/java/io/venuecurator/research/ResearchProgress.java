package io.venuecurator.research;

import org.jspecify.annotations.Nullable;

/** Hears how the research of one venue goes on. Called from several threads at once. */
public interface ResearchProgress {

    /**
     * A search has ended at all sources.
     *
     * @param query the search
     * @param fromStore whether every answer was stored already, so that nothing was asked
     * @param failure why it failed at every source, none if one answered
     */
    void searchEnded(SearchQuery query, boolean fromStore, @Nullable ResearchException failure);

    /**
     * A page was read or could not be.
     *
     * @param url its address
     * @param failure why it failed, none if it did not
     */
    void pageRead(String url, @Nullable ResearchException failure);
}
