package io.venuecurator.job;

import java.util.function.Consumer;

/**
 * The place that one venue holds among those that search at once, kept by listening to its events.
 * It is handed on as soon as all its searches are answered, so that the sources are never idle
 * while pages are read and values compared. A venue with a failed search keeps its place until its
 * job ends: it may ask again, and a provider in trouble must meet fewer requests, not more.
 *
 * <p>Takes the events of one job, one after the other; {@link #free} may come from another thread.
 */
final class SearchPlace implements Consumer<JobEvent> {

    private final Consumer<JobEvent> events;
    private final Runnable handOn;
    private boolean failed;
    private boolean free;

    /**
     * A place that is held.
     *
     * @param events where the events go
     * @param handOn called once, when the next venue may search
     */
    SearchPlace(Consumer<JobEvent> events, Runnable handOn) {
        this.events = events;
        this.handOn = handOn;
    }

    @Override
    public void accept(JobEvent event) {
        events.accept(event);
        if (event instanceof JobEvent.SearchEnded search) {
            failed |= search.failure() != null;
            if (search.done() == search.of() && !failed) {
                free();
            }
        }
    }

    /** Hands the place on, unless that has been done. */
    void free() {
        synchronized (this) {
            if (free) {
                return;
            }
            free = true;
        }
        handOn.run();
    }
}
