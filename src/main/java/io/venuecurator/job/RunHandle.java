package io.venuecurator.job;

import java.time.Duration;

/** Steers a running session. Thread-safe; every method may be called at any time. */
public interface RunHandle {

    /** Begins no further venue; those that run finish. */
    void pause();

    /** Goes on after {@link #pause}. */
    void resume();

    /** Whether it is paused. */
    boolean isPaused();

    /**
     * Begins no further venue and interrupts those that run; they go back to pending. What is done
     * stays done.
     */
    void stop();

    /** Waits for the end and returns the session as it then stands. */
    EnrichmentSession await() throws InterruptedException;

    /** Waits at most that long; returns whether the session has ended. */
    boolean await(Duration timeout) throws InterruptedException;
}
