package io.venuecurator.research;

import java.time.Duration;

/** How to wait; tests let the time pass at once. */
@FunctionalInterface
public interface Sleeper {

    /** Waits on the calling thread. */
    Sleeper REAL = Thread::sleep;

    /**
     * Waits.
     *
     * @param duration how long, zero or negative for not at all
     * @throws InterruptedException when the job was stopped
     */
    void sleep(Duration duration) throws InterruptedException;
}
