package io.venuecurator.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LocalJobRunnerStopTest {

    private final RecordingListener listener = new RecordingListener();
    private final TestRunner runners = new TestRunner();

    @Test
    void pauseLetsTheRunningVenueFinishAndBeginsNoOther() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger phase = new AtomicInteger();
        Map<String, Integer> phaseOf = new ConcurrentHashMap<>();
        listener.until(JobEvent.JobEnded.class::isInstance);
        try (LocalJobRunner runner =
                runners.with(
                        1,
                        TestRunner.LONG,
                        (job, progress) -> {
                            phaseOf.put(job.venueId(), phase.get());
                            begun.countDown();
                            goOn.await();
                            return job;
                        })) {
            RunHandle run = runner.start(TestSession.of(3), listener);
            begun.await();

            run.pause();
            goOn.countDown();
            listener.awaitIt();

            assertThat(run.isPaused()).isTrue();
            assertThat(run.await(Duration.ZERO)).isFalse();

            phase.set(1);
            run.resume();
            assertThat(run.await().count(JobStatus.COMPLETED)).isEqualTo(3);
            assertThat(run.isPaused()).isFalse();
        }
        assertThat(phaseOf).containsExactlyInAnyOrderEntriesOf(Map.of("v0", 0, "v1", 1, "v2", 1));
    }

    @Test
    void stopInterruptsRunningVenuesAndReturnsThemToPending() throws Exception {
        CountDownLatch twoRun = new CountDownLatch(2);
        CountDownLatch never = new CountDownLatch(1);
        listener.until(e -> e instanceof JobEvent.JobEnded);
        EnrichmentSession ended;
        try (LocalJobRunner runner =
                runners.with(
                        2,
                        TestRunner.LONG,
                        (job, progress) -> {
                            if (!job.venueId().equals("v0")) {
                                twoRun.countDown();
                                never.await();
                            }
                            return job;
                        })) {
            RunHandle run = runner.start(TestSession.of(5), listener);
            twoRun.await();
            listener.awaitIt();
            run.stop();
            ended = run.await();
        }

        assertThat(ended.jobs())
                .extracting(VenueResearchJob::status)
                .containsExactly(
                        JobStatus.COMPLETED,
                        JobStatus.PENDING,
                        JobStatus.PENDING,
                        JobStatus.PENDING,
                        JobStatus.PENDING);
        assertThat(ended.jobs().get(1).attempts()).isEqualTo(1);
        assertThat(ended.jobs().get(1).startedAt()).isNull();
        assertThat(ended.completedAt()).isNull();
        assertThat(listener.events(JobEvent.JobEnded.class))
                .extracting(e -> e.job().venueId())
                .containsExactlyInAnyOrder("v0", "v1", "v2");
        assertThat(listener.events().getLast()).isInstanceOf(JobEvent.SessionEnded.class);
    }

    @Test
    void aPausedSessionCanBeStopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (LocalJobRunner runner = runners.with(1, TestRunner.LONG, waiting(begun, goOn))) {
            RunHandle run = runner.start(TestSession.of(2), listener);
            begun.await();
            run.pause();
            run.stop();

            assertThat(run.await().count(JobStatus.PENDING)).isEqualTo(2);
            assertThat(run.isPaused()).isFalse();
        }
    }

    @Test
    void aStoppedSessionCanGoOnLater() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        EnrichmentSession stopped;
        try (LocalJobRunner runner = runners.with(1, TestRunner.LONG, waiting(begun, never))) {
            RunHandle run = runner.start(TestSession.of(2), listener);
            begun.await();
            run.stop();
            stopped = run.await();
        }

        EnrichmentSession ended = runners.run(listener, 1, stopped, TestRunner.FINDS_NOTHING_NEW);

        assertThat(ended.jobs()).extracting(VenueResearchJob::attempts).containsExactly(2, 1);
        assertThat(ended.count(JobStatus.COMPLETED)).isEqualTo(2);
    }

    @Test
    void closingStopsEverythingAndLeavesNoThreadBehind() throws Exception {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch allRun = new CountDownLatch(8);
        CountDownLatch never = new CountDownLatch(1);
        LocalJobRunner runner =
                runners.with(
                        8,
                        TestRunner.LONG,
                        (job, progress) -> {
                            threads.add(Thread.currentThread());
                            allRun.countDown();
                            never.await();
                            return job;
                        });
        RunHandle run =
                runner.start(TestSession.of(20), event -> threads.add(Thread.currentThread()));
        allRun.await();

        runner.close();

        assertThat(run.await().count(JobStatus.PENDING)).isEqualTo(20);
        assertThat(threads).hasSize(9);
        for (Thread thread : threads) {
            assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
        }
    }

    @Test
    void aListenerMayCloseTheRunnerAtTheEndOfItsSession() throws Exception {
        AtomicReference<LocalJobRunner> runner = new AtomicReference<>();
        runner.set(runners.with(2, TestRunner.LONG, TestRunner.FINDS_NOTHING_NEW));

        EnrichmentSession ended =
                runner.get()
                        .start(
                                TestSession.of(3),
                                event -> {
                                    if (event instanceof JobEvent.SessionEnded) {
                                        runner.get().close();
                                    }
                                })
                        .await();

        assertThat(ended.count(JobStatus.COMPLETED)).isEqualTo(3);
    }

    @Test
    void aClosedRunnerHasToldItsListenerOfTheEnd() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        LocalJobRunner runner = runners.with(1, TestRunner.LONG, waiting(begun, never));
        runner.start(TestSession.of(2), listener);
        begun.await();

        runner.close();

        assertThat(listener.events().getLast()).isInstanceOf(JobEvent.SessionEnded.class);
    }

    /** Research that tells when it has begun and does not end before it is let. */
    private static VenueResearch waiting(CountDownLatch begun, CountDownLatch end) {
        return (job, progress) -> {
            begun.countDown();
            end.await();
            return job;
        };
    }
}
