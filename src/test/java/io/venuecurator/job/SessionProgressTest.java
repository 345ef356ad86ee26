package io.venuecurator.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.FailureClass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionProgressTest {

    private static final Instant START = TestSession.NOW;
    private static final VenueResearchJob V0 = TestSession.job("v0", 1).started(START);
    private static final VenueResearchJob V1 = TestSession.job("v1", 1).started(START);

    private final SessionProgress begun = SessionProgress.begin(TestSession.of(4), 500, START);

    private static Instant after(long seconds) {
        return START.plusSeconds(seconds);
    }

    @Test
    void countsWhatRunsEndsAndWaits() {
        SessionProgress progress =
                begun.after(new JobEvent.JobStarted(V0), after(1))
                        .after(new JobEvent.JobStarted(V1), after(1))
                        .after(new JobEvent.JobEnded(V0.completed(after(2))), after(2));

        assertThat(progress.running()).containsExactly("v1");
        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.queued()).isEqualTo(2);

        progress =
                progress.after(
                        new JobEvent.JobEnded(V1.failed(FailureClass.TIMEOUT, "slow", after(4))),
                        after(4));
        assertThat(progress.failed()).isEqualTo(1);
        assertThat(progress.ended()).isEqualTo(2);
        assertThat(progress.venuesPerSecond(after(4))).isEqualTo(0.5);
        assertThat(progress.timeLeft(after(4))).contains(Duration.ofSeconds(4));
    }

    @Test
    void aSecondAttemptRunsOnlyOnce() {
        SessionProgress progress =
                begun.after(new JobEvent.JobStarted(V0), after(1))
                        .after(new JobEvent.JobStarted(V0.started(after(2))), after(2));

        assertThat(progress.running()).containsExactly("v0");
        assertThat(progress.queued()).isEqualTo(3);
    }

    @Test
    void aStoppedJobWaitsAgain() {
        SessionProgress progress =
                begun.after(new JobEvent.JobStarted(V0), after(1))
                        .after(new JobEvent.JobEnded(V0.pendingAgain()), after(2));

        assertThat(progress.ended()).isZero();
        assertThat(progress.queued()).isEqualTo(4);
    }

    @Test
    void tellsAskedSearchesFromStoredOnes() {
        SessionProgress progress =
                begun.after(new JobEvent.SearchEnded("v0", "pricing", 1, 2, false, null), after(1))
                        .after(
                                new JobEvent.SearchEnded("v0", "contact", 2, 2, true, null),
                                after(1));

        assertThat(progress.asked()).isEqualTo(1);
        assertThat(progress.fromStore()).isEqualTo(1);
        assertThat(progress.maxRequests()).isEqualTo(500);
    }

    @Test
    void jobsThatEndedInAnEarlierRunDoNotCountForTheRate() {
        EnrichmentSession resumed =
                TestSession.of(List.of(V0.completed(START), V1, TestSession.job("v2", 1)));

        SessionProgress progress = SessionProgress.begin(resumed, null, START);

        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.timeLeft(after(10))).isEmpty();
        progress = progress.after(new JobEvent.JobEnded(V1.completed(after(10))), after(10));
        assertThat(progress.venuesPerSecond(after(10))).isEqualTo(0.1);
    }

    @Test
    void theClockStopsAtTheEnd() {
        SessionProgress progress =
                begun.after(new JobEvent.SessionEnded(TestSession.of(4)), after(7));

        assertThat(progress.isOver()).isTrue();
        assertThat(progress.elapsed(after(1000))).isEqualTo(Duration.ofSeconds(7));
    }
}
