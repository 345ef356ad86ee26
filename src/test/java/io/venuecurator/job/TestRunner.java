package io.venuecurator.job;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Local runners for the tests, whose clock stands still and whose waits are only written down. */
final class TestRunner {

    static final Duration LONG = Duration.ofMinutes(10);
    static final VenueResearch FINDS_NOTHING_NEW = (job, progress) -> job;

    private static final RetryPolicy QUICK =
            new RetryPolicy(3, Duration.ofMillis(1), Duration.ofSeconds(5));
    private static final InstantSource CLOCK = InstantSource.fixed(TestSession.NOW);

    private final List<Duration> slept = Collections.synchronizedList(new ArrayList<>());

    LocalJobRunner with(int workers, Duration timeout, VenueResearch research) {
        return new LocalJobRunner(research, workers, timeout, QUICK, CLOCK, slept::add);
    }

    EnrichmentSession run(
            JobListener listener, int workers, EnrichmentSession session, VenueResearch research)
            throws InterruptedException {
        try (LocalJobRunner runner = with(workers, LONG, research)) {
            return runner.start(session, listener).await();
        }
    }

    /** The delays between attempts. */
    List<Duration> slept() {
        return List.copyOf(slept);
    }
}
