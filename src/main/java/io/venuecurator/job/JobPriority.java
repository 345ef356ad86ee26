package io.venuecurator.job;

import io.venuecurator.research.SearchQuery;
import java.util.Comparator;

/**
 * Which job is begun first: those with the most urgent questions, that is with the smallest query
 * priority. A stable sort with it keeps the session's order among equals.
 */
public final class JobPriority implements Comparator<VenueResearchJob> {

    @Override
    public int compare(VenueResearchJob one, VenueResearchJob other) {
        return Integer.compare(priority(one), priority(other));
    }

    private static int priority(VenueResearchJob job) {
        return job.searchQueries().stream()
                .mapToInt(SearchQuery::priority)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
