package io.venuecurator.research.search;

import java.time.Duration;
import java.time.Instant;

/** The time before which nobody may ask, as one caller was told for all. Thread-safe. */
final class SharedPause {

    private Instant until = Instant.MIN;

    /** Extends the pause; never shortens it. */
    synchronized void extendTo(Instant instant) {
        until = instant.isAfter(until) ? instant : until;
    }

    /** What remains of the pause, zero if it is over. */
    synchronized Duration remaining(Instant now) {
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }
}
