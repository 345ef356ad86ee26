package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.venue.Venue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes every request out of the session's budget before it is sent. Thread-safe. */
final class BudgetedSource extends ForwardingSource {

    private static final double MICRO = 1e6;

    private final RequestBudget budget;
    private final AtomicInteger sent = new AtomicInteger();

    BudgetedSource(SearchSource source, RequestBudget budget) {
        super(source);
        this.budget = budget;
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        budget.take(source.id(), Math.round(source.costPerSearch() * MICRO));
        sent.incrementAndGet();
        return source.search(query, venue);
    }

    @Override
    public Optional<Throttle> throttle() {
        return Optional.of(Throttle.free(id(), sent.get()));
    }
}
