package io.venuecurator.research.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The pause that one caller was asked for and all in this process keep. Thread-safe. */
final class LocalGate implements ProviderGate {

    private final Clock clock;
    private Instant until = Instant.MIN;

    LocalGate(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void awaitTurn() {
        // The rate of one process is kept by its source.
    }

    @Override
    public synchronized void pause(Duration time) {
        Instant end = clock.instant().plus(time);
        until = end.isAfter(until) ? end : until;
    }

    @Override
    public synchronized Duration paused() {
        Instant now = clock.instant();
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }
}
