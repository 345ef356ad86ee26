package io.venuecurator.research.search;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.Sleeper;
import io.venuecurator.venue.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Bears with a source that falters: keeps to its rate, repeats what failed for a passing reason,
 * waits as long as it asks (all callers together, also those that have had their turn), and leaves
 * it alone for half a minute when most of the last requests failed. Never repeats what would fail
 * again. Thread-safe; every wait ends when the caller is interrupted.
 */
final class ResilientSource extends ForwardingSource {

    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    private final Persistence persistence;
    private final @Nullable RateLimiter rate;
    private final CircuitBreaker breaker;
    private final Sleeper sleeper;
    private final ReentrantLock line = new ReentrantLock(true);
    private final ProviderGate gate;

    /**
     * Wraps a source.
     *
     * @param rate how often it may be asked until it says itself what it grants; none for as often
     *     as one likes
     * @param gate turns and pauses that may be shared with others
     */
    ResilientSource(
            SearchSource source,
            Persistence persistence,
            @Nullable RequestRate rate,
            ProviderGate gate,
            Clock clock,
            Sleeper sleeper) {
        super(source);
        this.persistence = persistence;
        this.rate = rate == null ? null : rate.limiter(source.id(), clock);
        this.breaker = CircuitBreaker.of(source.id(), breaking(clock));
        this.gate = gate;
        this.sleeper = sleeper;
    }

    private static CircuitBreakerConfig breaking(Clock clock) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(LEFT_ALONE)
                .permittedNumberOfCallsInHalfOpenState(3)
                .clock(clock)
                .build();
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        int failures = 0;
        while (true) {
            awaitPause();
            try {
                return attempt(query, venue);
            } catch (ResearchException failure) {
                failures++;
                Duration wait = waitAfter(failure, failures);
                if (!worthRepeating(failure, failures) || isTooLong(wait)) {
                    throw failure;
                }
                sleeper.sleep(wait);
            }
        }
    }

    private List<SearchHit> attempt(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        if (!breaker.tryAcquirePermission()) {
            throw new ResearchException(
                    FailureClass.UNAVAILABLE,
                    "%s failed too often and is left alone for %d seconds"
                            .formatted(source.id(), LEFT_ALONE.toSeconds()),
                    null);
        }
        boolean judged = false;
        try {
            awaitTurn();
            List<SearchHit> hits = asked(query, venue);
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
            judged = true;
            adaptRate();
            return hits;
        } catch (ResearchException failure) {
            if (showsAFault(failure.failureClass())) {
                breaker.onError(0, TimeUnit.NANOSECONDS, failure);
                judged = true;
            }
            throw failure;
        } finally {
            if (!judged) {
                breaker.releasePermission();
            }
        }
    }

    private static boolean showsAFault(FailureClass failure) {
        return failure == FailureClass.TIMEOUT || failure == FailureClass.UNAVAILABLE;
    }

    private boolean worthRepeating(ResearchException failure, int failures) {
        return failures < persistence.attempts()
                && failure.failureClass().isTransient()
                && breaker.getState() != CircuitBreaker.State.OPEN;
    }

    /** Lets all others wait, too, if the provider names a time. */
    private List<SearchHit> asked(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        try {
            return source.search(query, venue);
        } catch (ResearchException failure) {
            failure.retryAfter().filter(Duration::isPositive).ifPresent(gate::pause);
            throw failure;
        }
    }

    private Duration waitAfter(ResearchException failure, int failures) {
        return failure.retryAfter().orElse(Duration.ZERO).plus(persistence.backoff(failures));
    }

    /**
     * A turn that came while the source was to be left alone is not used, but another one taken.
     */
    private void awaitTurn() throws ResearchException, InterruptedException {
        do {
            awaitRate();
            gate.awaitTurn();
        } while (awaitPause());
    }

    /** Whether there was a pause to wait for. */
    private boolean awaitPause() throws ResearchException, InterruptedException {
        Duration wait = gate.paused();
        if (wait.isZero()) {
            return false;
        }
        if (isTooLong(wait)) {
            throw new ResearchException(
                    FailureClass.RATE_LIMIT,
                    "%s wants to be left alone for %d more seconds"
                            .formatted(source.id(), wait.toSeconds()),
                    wait,
                    null);
        }
        sleeper.sleep(wait.plus(persistence.backoff(1)));
        return true;
    }

    /**
     * Waits for a turn; only the next in line has one reserved, so that a better rate, once known,
     * counts for all the others.
     */
    private void awaitRate() throws InterruptedException {
        if (rate == null) {
            return;
        }
        line.lockInterruptibly();
        try {
            sleeper.sleep(Duration.ofNanos(rate.reservePermission()));
        } finally {
            line.unlock();
        }
    }

    @Override
    public Optional<Throttle> throttle() {
        RateLimiterConfig granted = rate == null ? null : rate.getRateLimiterConfig();
        return source.throttle()
                .map(
                        free ->
                                new Throttle(
                                        free.source(),
                                        free.sent(),
                                        granted == null ? 0 : granted.getLimitForPeriod(),
                                        granted == null
                                                ? Duration.ZERO
                                                : granted.getLimitRefreshPeriod(),
                                        gate.paused(),
                                        breaker.getState() == CircuitBreaker.State.OPEN));
    }

    private void adaptRate() {
        int granted = source.grantedPerSecond().orElse(0);
        if (rate != null
                && granted > 0
                && granted != rate.getRateLimiterConfig().getLimitForPeriod()) {
            rate.changeLimitForPeriod(granted);
        }
    }

    private boolean isTooLong(Duration wait) {
        return wait.compareTo(persistence.longestWait()) > 0;
    }
}
