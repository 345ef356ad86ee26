package io.venuecurator.job;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * The place that one venue holds among those that search at once, kept by listening to its events.
 * With each search that is answered it hands on that search's part of the place: the sources are
 * never idle while the venue's slowest search is awaited, its pages are read or its values
 * compared. A failed search keeps its part until the job ends or a new attempt is answered: a
 * provider in trouble must meet fewer requests, not more.
 *
 * <p>Takes the events of one job, one after the other; {@link #free} may come from another thread.
 */
final class SearchPlace implements Consumer<JobEvent> {

    /** A whole place, in the smallest parts; divisible by every number of searches up to 12. */
    static final int WHOLE = 27_720;

    private final Consumer<JobEvent> events;
    private final IntConsumer handOn;
    private int held = WHOLE;

    /**
     * A place that is held.
     *
     * @param events where the events go
     * @param handOn is given the parts that others may have now
     */
    SearchPlace(Consumer<JobEvent> events, IntConsumer handOn) {
        this.events = events;
        this.handOn = handOn;
    }

    @Override
    public void accept(JobEvent event) {
        events.accept(event);
        if (event instanceof JobEvent.SearchEnded search && search.failure() == null) {
            release(WHOLE / search.of());
        }
    }

    /** Hands on whatever is still held. */
    void free() {
        release(WHOLE);
    }

    private void release(int most) {
        int released;
        synchronized (this) {
            released = Math.min(most, held);
            held -= released;
        }
        if (released > 0) {
            handOn.accept(released);
        }
    }
}
