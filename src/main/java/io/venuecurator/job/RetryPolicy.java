package io.venuecurator.job;

import io.github.resilience4j.core.IntervalFunction;
import io.venuecurator.research.FailureClass;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether and when a failed attempt is made again: only after failures that may pass, with a delay
 * that doubles and is spread at random by half of itself, so that jobs which failed together do not
 * come back together. (Exponential back-off with jitter as in RFC 9110, section 10.2.3 for the
 * named delay, and Brooker, "Exponential Backoff And Jitter", 2015.)
 *
 * @param maxAttempts attempts in one run, at least 1; 1 means no second one
 * @param firstDelay before the second attempt, at least 1 ms
 * @param maxDelay the longest wait; a job that is asked to wait longer fails instead
 */
public record RetryPolicy(int maxAttempts, Duration firstDelay, Duration maxDelay) {

    private static final double FACTOR = 2;
    private static final double SPREAD = 0.5;

    /** Three attempts, from one second up to thirty. */
    public static final RetryPolicy DEFAULT =
            new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(30));

    /** Checks the bounds. */
    public RetryPolicy {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("At least one attempt is needed: " + maxAttempts);
        }
        if (firstDelay.toMillis() < 1 || maxDelay.compareTo(firstDelay) < 0) {
            throw new IllegalArgumentException(
                    "Delays must be at least 1 ms and grow: " + firstDelay + " to " + maxDelay);
        }
    }

    /**
     * How long to wait before the next attempt; empty if there shall be none.
     *
     * @param attempt the attempt that failed, from 1
     * @param failure why it failed
     * @param retryAfter how long the other side asked us to wait
     */
    public Optional<Duration> delayAfter(
            int attempt, FailureClass failure, Optional<Duration> retryAfter) {
        if (!failure.isTransient() || attempt >= maxAttempts) {
            return Optional.empty();
        }
        if (retryAfter.isPresent()) {
            return retryAfter.filter(asked -> asked.compareTo(maxDelay) <= 0);
        }
        IntervalFunction delays =
                IntervalFunction.ofExponentialRandomBackoff(firstDelay, FACTOR, SPREAD, maxDelay);
        return Optional.of(Duration.ofMillis(delays.apply(attempt)));
    }
}
