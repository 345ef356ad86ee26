package io.venuecurator.research.search;

import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;

/**
 * How a request is repeated.
 *
 * @param attempts the most tries, the first included
 * @param firstWait before the second; doubled for each further one, give or take half of it, so
 *     that those who failed together do not come back together
 * @param longestWait what would take longer fails now
 */
record Persistence(int attempts, Duration firstWait, Duration longestWait) {

    static final Persistence DEFAULT =
            new Persistence(3, Duration.ofMillis(500), Duration.ofSeconds(60));

    /** How long to wait after the n-th failure, from 1. */
    Duration backoff(int failures) {
        long millis =
                IntervalFunction.ofExponentialRandomBackoff(firstWait, 2, 0.5, longestWait)
                        .apply(failures);
        return Duration.ofMillis(millis);
    }
}
