package io.venuecurator.research.pipeline;

import io.venuecurator.research.search.SearchHit;
import java.util.List;

/**
 * The hits that are worth reading.
 *
 * @param hits the most promising first
 * @param found how many different addresses there were to choose from
 */
record ChosenHits(List<SearchHit> hits, int found) {

    ChosenHits {
        hits = List.copyOf(hits);
    }
}
