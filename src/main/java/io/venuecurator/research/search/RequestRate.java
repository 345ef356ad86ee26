package io.venuecurator.research.search;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How often a provider may be asked.
 *
 * @param requests how many
 * @param per in which time
 */
record RequestRate(int requests, Duration per) {

    /** A limiter that hands out turns; who waits for one may wait as long as it takes. */
    RateLimiter limiter(String name, Clock clock) {
        RateLimiterConfig config =
                RateLimiterConfig.custom()
                        .limitForPeriod(requests)
                        .limitRefreshPeriod(per)
                        .timeoutDuration(Duration.ofDays(1))
                        .build();
        Instant start = clock.instant();
        return RateLimiter.of(
                name, config, () -> Duration.between(start, clock.instant()).toNanos());
    }
}
