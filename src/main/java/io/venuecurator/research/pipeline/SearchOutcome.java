package io.venuecurator.research.pipeline;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.SearchRecord;
import io.venuecurator.research.search.SearchHit;
import java.util.List;

/**
 * What one query brought at one or all sources.
 *
 * @param query the query
 * @param hits the hits, best first per source
 * @param fromStore whether no request was made
 * @param failures why sources did not answer, each with its name in the message
 * @param answered how many sources answered
 * @param records what came of it at each source
 */
record SearchOutcome(
        SearchQuery query,
        List<SearchHit> hits,
        boolean fromStore,
        List<ResearchException> failures,
        int answered,
        List<SearchRecord> records) {

    SearchOutcome {
        hits = List.copyOf(hits);
        failures = List.copyOf(failures);
        records = List.copyOf(records);
    }

    /** Whether no source answered. */
    boolean failed() {
        return answered == 0;
    }
}
