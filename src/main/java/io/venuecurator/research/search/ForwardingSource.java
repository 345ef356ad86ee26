package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.venue.Venue;
import java.util.Optional;
import java.util.OptionalInt;

/** A source that adds one thing to another source and is that source in every other respect. */
abstract class ForwardingSource implements SearchSource {

    final SearchSource source;

    ForwardingSource(SearchSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public String id() {
        return source.id();
    }

    @Override
    public String question(SearchQuery query, Venue venue) {
        return source.question(query, venue);
    }

    @Override
    public boolean perVenue() {
        return source.perVenue();
    }

    @Override
    public boolean remote() {
        return source.remote();
    }

    @Override
    public void probe() throws ResearchException, InterruptedException {
        source.probe();
    }

    @Override
    public OptionalInt grantedPerSecond() {
        return source.grantedPerSecond();
    }

    @Override
    public void warmUp() throws InterruptedException {
        source.warmUp();
    }

    @Override
    public Optional<Throttle> throttle() {
        return source.throttle();
    }

    @Override
    public double costPerSearch() {
        return source.costPerSearch();
    }

    @Override
    public void close() {
        source.close();
    }
}
