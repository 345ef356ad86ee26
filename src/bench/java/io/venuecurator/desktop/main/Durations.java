package io.venuecurator.desktop.main;

import java.util.Arrays;

/** Measured durations in nanoseconds, told in milliseconds. Not thread-safe. */
final class Durations {

    private static final double MILLION = 1e6;

    private long[] nanos = new long[1024];
    private int count;

    void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = duration;
    }

    /** The smallest measured value that that share of all values does not exceed, 0…1. */
    double at(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)] / MILLION;
    }

    int count() {
        return count;
    }

    /** One line of JSON. */
    String json(String what) {
        return "{\"what\":\"%s\",\"n\":%d,\"median_ms\":%.1f,\"p99_ms\":%.1f,\"max_ms\":%.1f}"
                .formatted(what, count, at(0.5), at(0.99), at(1));
    }
}
