package io.venuecurator.job.redis;

import io.venuecurator.job.RetryPolicy;
import io.venuecurator.job.VenuesAtOnce;
import java.time.Duration;
import java.util.List;

/**
 * How a worker works.
 *
 * @param concurrency venues that search together (see {@link VenuesAtOnce})
 * @param jobTimeout how long one attempt may take
 * @param retry attempts and the waits between them; an attempt that ended with its worker counts,
 *     too
 * @param redelivery how long a job that its worker no longer vouches for is left alone, at least 2
 *     s
 * @param grace how long running jobs may finish when the worker is told to end
 * @param sources what it searches, to be shown
 */
public record WorkerSettings(
        int concurrency,
        Duration jobTimeout,
        RetryPolicy retry,
        Duration redelivery,
        Duration grace,
        List<String> sources) {

    /** How long one attempt may take unless told otherwise. */
    public static final Duration DEFAULT_JOB_TIMEOUT = Duration.ofMinutes(10);

    /** Five deliveries, with waits from one second up to thirty. */
    public static final RetryPolicy DEFAULT_RETRY =
            new RetryPolicy(5, Duration.ofSeconds(1), Duration.ofSeconds(30));

    /** When a silent worker's jobs go to another one unless told otherwise. */
    public static final Duration DEFAULT_REDELIVERY = Duration.ofSeconds(15);

    /** How long running jobs may finish unless told otherwise. */
    public static final Duration DEFAULT_GRACE = Duration.ofSeconds(20);

    private static final Duration SHORTEST_REDELIVERY = Duration.ofSeconds(2);

    /** Checks the numbers and copies the list. */
    public WorkerSettings {
        if (concurrency < 1) {
            throw new IllegalArgumentException("At least one venue at once: " + concurrency);
        }
        if (!jobTimeout.isPositive() || grace.isNegative()) {
            throw new IllegalArgumentException("Times must be positive");
        }
        if (redelivery.compareTo(SHORTEST_REDELIVERY) < 0) {
            // Redisson renews a running task at most once a second.
            throw new IllegalArgumentException("Redelivery after less than 2 s: " + redelivery);
        }
        sources = List.copyOf(sources);
    }

    /** With the usual attempts and waits. */
    public static WorkerSettings of(int concurrency, Duration jobTimeout, List<String> sources) {
        return new WorkerSettings(
                concurrency, jobTimeout, DEFAULT_RETRY, DEFAULT_REDELIVERY, DEFAULT_GRACE, sources);
    }
}
