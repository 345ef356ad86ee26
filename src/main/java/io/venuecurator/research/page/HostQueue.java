package io.venuecurator.research.page;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SingleFlight;
import io.venuecurator.research.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Polite turns: one request to a host at a time with a gap between, a bounded number over all
 * hosts, and no request before the time that a host asked for. Thread-safe.
 */
final class HostQueue {

    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Semaphore everywhere;
    private final PageLimits limits;
    private final Clock clock;
    private final Sleeper sleeper;

    HostQueue(PageLimits limits, Clock clock, Sleeper sleeper) {
        this.limits = limits;
        this.clock = clock;
        this.sleeper = sleeper;
        this.everywhere = new Semaphore(limits.atOnce(), true);
    }

    /** A host's one place; {@code next} is only touched by who holds it. */
    private static final class Host {
        final Semaphore turn = new Semaphore(1, true);
        Instant next = Instant.MIN;
    }

    /**
     * Does a request when it is this caller's turn.
     *
     * @param host the host
     * @param wantedGap the time that the host wants between requests
     * @throws ResearchException what the request threw, or RATE_LIMIT at once if the host would
     *     have to be waited for too long
     */
    <V> V inTurn(String host, Duration wantedGap, SingleFlight.Work<V> request)
            throws ResearchException, InterruptedException {
        Host place = hosts.computeIfAbsent(host, name -> new Host());
        place.turn.acquire();
        try {
            awaitTurn(host, place);
            return everywhere(place, wantedGap, request);
        } finally {
            place.turn.release();
        }
    }

    private void awaitTurn(String host, Host place) throws ResearchException, InterruptedException {
        Instant now = clock.instant();
        if (place.next.isAfter(now)) {
            Duration wait = Duration.between(now, place.next);
            if (wait.compareTo(limits.longestWait()) > 0) {
                throw new ResearchException(
                        FailureClass.RATE_LIMIT,
                        "%s wants to be left alone for %d more seconds"
                                .formatted(host, wait.toSeconds()),
                        wait,
                        null);
            }
            sleeper.sleep(wait);
        }
    }

    private <V> V everywhere(Host place, Duration wantedGap, SingleFlight.Work<V> request)
            throws ResearchException, InterruptedException {
        Duration gap = wantedGap.compareTo(limits.gap()) > 0 ? wantedGap : limits.gap();
        everywhere.acquire();
        try {
            return request.run();
        } catch (ResearchException failure) {
            Duration asked = failure.retryAfter().orElse(Duration.ZERO);
            gap = asked.compareTo(gap) > 0 ? asked : gap;
            throw failure;
        } finally {
            everywhere.release();
            place.next = clock.instant().plus(gap);
        }
    }
}
