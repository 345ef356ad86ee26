package io.venuecurator.research.pipeline;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.research.search.SearchSource;
import io.venuecurator.venue.Venue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A source whose answers stand in a test, by category. */
final class MapSource implements SearchSource {

    private final Map<String, List<SearchHit>> hits = new ConcurrentHashMap<>();
    private final Map<String, ResearchException> failures = new ConcurrentHashMap<>();
    private final CountDownLatch asked;
    private final CountDownLatch gate;

    MapSource() {
        this(new CountDownLatch(0), new CountDownLatch(0));
    }

    /** Counts {@code asked} down with every search and answers when {@code gate} opens. */
    MapSource(CountDownLatch asked, CountDownLatch gate) {
        this.asked = asked;
        this.gate = gate;
    }

    MapSource answers(String category, SearchHit... answer) {
        hits.put(category, List.of(answer));
        return this;
    }

    MapSource fails(String category, ResearchException failure) {
        failures.put(category, failure);
        return this;
    }

    static SearchHit hit(String url, int rank) {
        return new SearchHit(url, "", "", null, rank, "map", null);
    }

    @Override
    public String name() {
        return "map";
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        asked.countDown();
        gate.await();
        ResearchException failure = failures.get(query.category());
        if (failure != null) {
            throw failure;
        }
        return hits.getOrDefault(query.category(), List.of());
    }
}
