package io.venuecurator.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the events of one session to its listener: one at a time, in the order in which they were
 * added, on a thread of its own that ends after the session's last event. A listener that throws
 * misses nothing of what follows.
 */
public final class EventDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(EventDelivery.class);

    private static final int MOST_GATHERED = 1_000;

    private final JobListener listener;
    private final Thread thread;
    private final BlockingQueue<JobEvent> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<EnrichmentSession> last = new CompletableFuture<>();

    /** Delivers to a listener, once started. */
    public EventDelivery(JobListener listener) {
        this.listener = listener;
        this.thread = Thread.ofVirtual().name("session-events").unstarted(this::run);
    }

    /** Begins to hand over. Called once. */
    public void start() {
        thread.start();
    }

    /** Takes an event to hand over; returns at once. */
    public void add(JobEvent event) {
        events.add(event);
    }

    /** Whether the caller is the listener. */
    public boolean isCurrentThread() {
        return Thread.currentThread() == thread;
    }

    /** Whether the listener has taken the last event. */
    public boolean hasEnded() {
        return last.isDone();
    }

    /** Waits until the listener has taken the last event, and returns what it told. */
    public EnrichmentSession awaitEnd() throws InterruptedException {
        try {
            return last.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("It is only ever completed with a session", e);
        }
    }

    /** Waits at most that long; returns whether the listener has taken the last event. */
    public boolean awaitEnd(Duration timeout) throws InterruptedException {
        try {
            last.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("It is only ever completed with a session", e);
        }
    }

    private void run() {
        while (!last.isDone()) {
            try {
                List<JobEvent> gathered = new ArrayList<>();
                gathered.add(events.take());
                events.drainTo(gathered, MOST_GATHERED);
                announce(gathered);
                gathered.forEach(this::deliver);
            } catch (InterruptedException e) {
                // Only a listener can have left the mark on this thread; no event may be lost to
                // it.
                LOG.debug("A listener left its thread interrupted");
            }
        }
    }

    private void announce(List<JobEvent> gathered) {
        try {
            listener.ahead(gathered);
        } catch (RuntimeException e) {
            LOG.error("A listener failed to get ready for {} events", gathered.size(), e);
        }
    }

    private void deliver(JobEvent event) {
        hand(event);
        if (event instanceof JobEvent.SessionEnded ended) {
            last.complete(ended.session());
        }
    }

    private void hand(JobEvent event) {
        try {
            listener.on(event);
        } catch (RuntimeException e) {
            LOG.error("A listener failed on {}", event.getClass().getSimpleName(), e);
        }
    }
}
