package io.venuecurator.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LocalJobRunnerTest {

    private final RecordingListener listener = new RecordingListener();
    private final TestRunner runners = new TestRunner();

    @Test
    void completesEveryJobAndSaysSo() throws Exception {
        EnrichmentSession ended =
                runners.run(listener, 4, TestSession.of(3), TestRunner.FINDS_NOTHING_NEW);

        assertThat(ended.count(JobStatus.COMPLETED)).isEqualTo(3);
        assertThat(ended.startedAt()).isEqualTo(TestSession.NOW);
        assertThat(ended.completedAt()).isEqualTo(TestSession.NOW);
        assertThat(ended.jobs())
                .extracting(VenueResearchJob::venueId)
                .containsExactly("v0", "v1", "v2");
        assertThat(ended.jobs()).allSatisfy(job -> assertThat(job.attempts()).isEqualTo(1));
        assertThat(listener.events().getLast()).isEqualTo(new JobEvent.SessionEnded(ended));
    }

    @Test
    void anEmptySessionEndsAtOnce() throws Exception {
        EnrichmentSession ended =
                runners.run(listener, 4, TestSession.of(0), TestRunner.FINDS_NOTHING_NEW);

        assertThat(listener.events()).containsExactly(new JobEvent.SessionEnded(ended));
    }

    @Test
    void leavesEndedJobsAlone() throws Exception {
        VenueResearchJob done =
                TestSession.job("done", 1).started(TestSession.NOW).completed(TestSession.NOW);
        EnrichmentSession session = TestSession.of(List.of(done, TestSession.job("open", 1)));

        EnrichmentSession ended = runners.run(listener, 2, session, TestRunner.FINDS_NOTHING_NEW);

        assertThat(listener.events(JobEvent.JobStarted.class))
                .extracting(e -> e.job().venueId())
                .containsExactly("open");
        assertThat(ended.jobs().getFirst()).isEqualTo(done);
    }

    @Test
    void beginsUrgentJobsFirstAndElseKeepsTheOrder() throws Exception {
        EnrichmentSession session =
                TestSession.of(
                        List.of(
                                TestSession.job("late1", 2),
                                TestSession.job("soon1", 1),
                                TestSession.job("late2", 2),
                                TestSession.job("soon2", 1)));

        runners.run(listener, 1, session, TestRunner.FINDS_NOTHING_NEW);

        assertThat(listener.events(JobEvent.JobStarted.class))
                .extracting(e -> e.job().venueId())
                .containsExactly("soon1", "soon2", "late1", "late2");
    }

    @Test
    void researchesExactlyAsManyVenuesAtOnceAsAsked() throws Exception {
        CyclicBarrier fourTogether = new CyclicBarrier(4);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        runners.run(
                listener,
                4,
                TestSession.of(40),
                (job, progress) -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    await(fourTogether);
                    atOnce.decrementAndGet();
                    return job;
                });

        assertThat(most).hasValue(4);
    }

    @Test
    void refusesSettingsThatCannotWork() {
        assertThatThrownBy(() -> runners.with(0, TestRunner.LONG, TestRunner.FINDS_NOTHING_NEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("worker");
        assertThatThrownBy(() -> runners.with(1, Duration.ZERO, TestRunner.FINDS_NOTHING_NEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("time-out");
    }

    private static void await(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await();
        } catch (java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
