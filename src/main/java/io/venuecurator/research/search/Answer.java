package io.venuecurator.research.search;

import java.util.List;

/**
 * The answer to a query and whether it took a request.
 *
 * @param hits the hits, best first
 * @param fromStore true if no request was made for it: it was stored, or the same question was just
 *     being asked by another job
 */
public record Answer(List<SearchHit> hits, boolean fromStore) {

    /** Copies the hits. */
    public Answer {
        hits = List.copyOf(hits);
    }
}
