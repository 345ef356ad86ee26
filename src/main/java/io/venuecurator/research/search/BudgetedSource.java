package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.venue.Venue;
import java.util.List;

/** Takes every request out of the session's budget before it is sent. Thread-safe. */
final class BudgetedSource extends ForwardingSource {

    private final RequestBudget budget;

    BudgetedSource(SearchSource source, RequestBudget budget) {
        super(source);
        this.budget = budget;
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        budget.take(source.id());
        return source.search(query, venue);
    }
}
