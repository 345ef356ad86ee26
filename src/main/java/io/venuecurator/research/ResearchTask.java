package io.venuecurator.research;

import io.venuecurator.venue.FieldPath;
import java.util.List;

/**
 * What to find out about a venue.
 *
 * @param missingFields the fields that are empty, in the profile's order
 * @param queries what to ask, the most important first
 */
public record ResearchTask(List<FieldPath> missingFields, List<SearchQuery> queries) {

    /** Copies the lists. */
    public ResearchTask {
        missingFields = List.copyOf(missingFields);
        queries = List.copyOf(queries);
    }
}
