package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import java.time.Clock;
import java.time.Duration;

/**
 * What everybody who asks one provider keeps to: turns, and a pause when it asks for one. Workers
 * on several machines share it. Thread-safe.
 */
public interface ProviderGate {

    /**
     * Waits for a turn to ask.
     *
     * @throws ResearchException if turns cannot be had
     * @throws InterruptedException when the job was stopped
     */
    void awaitTurn() throws ResearchException, InterruptedException;

    /** Lets nobody ask for that long; never shortens a pause. */
    void pause(Duration time);

    /** What remains of the pause, zero if there is none. */
    Duration paused();

    /** A gate of this process, at which turns are not counted. */
    static ProviderGate local() {
        return new LocalGate(Clock.systemUTC());
    }
}
