package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.venue.Venue;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A source that does what the test says, in order, and remembers what it was asked. */
final class ScriptedSource implements SearchSource {

    private final Queue<Object> script = new ConcurrentLinkedQueue<>();
    private final List<String> queries = new CopyOnWriteArrayList<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private CountDownLatch gate = new CountDownLatch(0);
    private boolean remote = true;
    private int granted;
    private boolean byVenue;
    private volatile boolean closed;

    ScriptedSource then(List<SearchHit> hits) {
        script.add(hits);
        return this;
    }

    ScriptedSource then(Exception failure) {
        script.add(failure);
        return this;
    }

    ScriptedSource waitFor(CountDownLatch latch) {
        gate = latch;
        return this;
    }

    ScriptedSource local() {
        remote = false;
        return this;
    }

    ScriptedSource granting(int perSecond) {
        granted = perSecond;
        return this;
    }

    ScriptedSource perVenue(boolean yes) {
        byVenue = yes;
        return this;
    }

    @Override
    public boolean perVenue() {
        return byVenue;
    }

    @Override
    public String question(SearchQuery query, Venue venue) {
        return byVenue ? venue.name() : query.query();
    }

    List<String> queries() {
        return queries;
    }

    boolean isClosed() {
        return closed;
    }

    void awaitAsked() throws InterruptedException {
        asked.await();
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public String id() {
        return "scripted:here";
    }

    @Override
    public boolean remote() {
        return remote;
    }

    @Override
    public OptionalInt grantedPerSecond() {
        return granted == 0 ? OptionalInt.empty() : OptionalInt.of(granted);
    }

    @Override
    public double costPerSearch() {
        return 0.005;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        queries.add(query.query());
        asked.countDown();
        gate.await();
        Object next = script.remove();
        if (next instanceof ResearchException failure) {
            throw failure;
        }
        if (next instanceof InterruptedException stopped) {
            throw stopped;
        }
        return (List<SearchHit>) next;
    }

    @Override
    public void close() {
        closed = true;
    }
}
