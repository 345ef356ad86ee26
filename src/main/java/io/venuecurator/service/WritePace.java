package io.venuecurator.service;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When the next write begins: soon after a decision, so that decisions made at once are one write;
 * and after a long write not before the machine has rested twice as long as it took. Each write
 * copies the whole file, and a reviewer who decides quickly in a large one would otherwise have a
 * processor taken away for good. Thread-safe.
 */
final class WritePace {

    private static final Duration GATHER = Duration.ofMillis(150);
    private static final int RESTS = 2;
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);

    private final LongSupplier nanos;
    private long restedAt;

    /**
     * Nothing was written yet.
     *
     * @param nanos a clock like {@link System#nanoTime}
     */
    WritePace(LongSupplier nanos) {
        this.nanos = nanos;
        this.restedAt = nanos.getAsLong();
    }

    /** A write that began at a time of the clock has ended. */
    synchronized void wrote(long began) {
        long now = nanos.getAsLong();
        restedAt = now + Math.min(RESTS * (now - began), LONGEST_REST.toNanos());
    }

    /** The time of the clock, to be handed to {@link #wrote}. */
    long now() {
        return nanos.getAsLong();
    }

    /** How long to wait from now on. */
    synchronized Duration untilNext() {
        Duration rest = Duration.ofNanos(restedAt - nanos.getAsLong());
        return rest.compareTo(GATHER) > 0 ? rest : GATHER;
    }
}
