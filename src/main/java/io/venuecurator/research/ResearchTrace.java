package io.venuecurator.research;

import java.util.List;

/**
 * What was asked and read for one venue, step by step.
 *
 * @param searches one per query and source, in the order of the queries
 * @param pages one per page, the most promising first
 */
public record ResearchTrace(List<SearchRecord> searches, List<PageRecord> pages) {

    /** Nothing was asked. */
    public static final ResearchTrace NONE = new ResearchTrace(List.of(), List.of());

    /** Copies the lists; what an older version left out is empty. */
    public ResearchTrace {
        searches = searches == null ? List.of() : List.copyOf(searches);
        pages = pages == null ? List.of() : List.copyOf(pages);
    }
}
