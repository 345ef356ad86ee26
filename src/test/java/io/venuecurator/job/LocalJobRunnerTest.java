package io.venuecurator.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LocalJobRunnerTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final RetryPolicy QUICK =
            new RetryPolicy(3, Duration.ofMillis(1), Duration.ofSeconds(5));
    private static final InstantSource CLOCK = InstantSource.fixed(TestSession.NOW);
    private static final VenueResearch FINDS_NOTHING_NEW = (job, progress) -> job;

    private final List<Duration> slept = Collections.synchronizedList(new ArrayList<>());
    private final RecordingListener listener = new RecordingListener();

    private LocalJobRunner runner(int workers, Duration timeout, VenueResearch research) {
        return new LocalJobRunner(research, workers, timeout, QUICK, CLOCK, slept::add);
    }

    private EnrichmentSession run(int workers, EnrichmentSession session, VenueResearch research)
            throws InterruptedException {
        try (LocalJobRunner runner = runner(workers, LONG, research)) {
            return runner.start(session, listener).await();
        }
    }

    @Test
    void completesEveryJobAndSaysSo() throws Exception {
        EnrichmentSession ended = run(4, TestSession.of(3), FINDS_NOTHING_NEW);

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
        EnrichmentSession ended = run(4, TestSession.of(0), FINDS_NOTHING_NEW);

        assertThat(listener.events()).containsExactly(new JobEvent.SessionEnded(ended));
    }

    @Test
    void leavesEndedJobsAlone() throws Exception {
        VenueResearchJob done =
                TestSession.job("done", 1).started(TestSession.NOW).completed(TestSession.NOW);
        EnrichmentSession session = TestSession.of(List.of(done, TestSession.job("open", 1)));

        EnrichmentSession ended = run(2, session, FINDS_NOTHING_NEW);

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

        run(1, session, FINDS_NOTHING_NEW);

        assertThat(listener.events(JobEvent.JobStarted.class))
                .extracting(e -> e.job().venueId())
                .containsExactly("soon1", "soon2", "late1", "late2");
    }

    @Test
    void researchesExactlyAsManyVenuesAtOnceAsAsked() throws Exception {
        CyclicBarrier fourTogether = new CyclicBarrier(4);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        run(
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
    void pauseLetsTheRunningVenueFinishAndBeginsNoOther() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger phase = new AtomicInteger();
        Map<String, Integer> phaseOf = new ConcurrentHashMap<>();
        listener.until(JobEvent.JobEnded.class::isInstance);
        try (LocalJobRunner runner =
                runner(
                        1,
                        LONG,
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
                runner(
                        2,
                        LONG,
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
        try (LocalJobRunner runner =
                runner(
                        1,
                        LONG,
                        (job, progress) -> {
                            begun.countDown();
                            goOn.await();
                            return job;
                        })) {
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
        try (LocalJobRunner runner =
                runner(
                        1,
                        LONG,
                        (job, progress) -> {
                            begun.countDown();
                            never.await();
                            return job;
                        })) {
            RunHandle run = runner.start(TestSession.of(2), listener);
            begun.await();
            run.stop();
            stopped = run.await();
        }

        EnrichmentSession ended = run(1, stopped, FINDS_NOTHING_NEW);

        assertThat(ended.jobs()).extracting(VenueResearchJob::attempts).containsExactly(2, 1);
        assertThat(ended.count(JobStatus.COMPLETED)).isEqualTo(2);
    }

    @Test
    void triesTransientFailuresAgainWithGrowingDelay() throws Exception {
        AtomicInteger calls = new AtomicInteger();

        EnrichmentSession ended =
                run(
                        1,
                        TestSession.of(1),
                        (job, progress) -> {
                            if (calls.incrementAndGet() < 3) {
                                throw new ResearchException(
                                        FailureClass.UNAVAILABLE, "No answer", null);
                            }
                            return job;
                        });

        assertThat(ended.jobs().getFirst().status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(ended.jobs().getFirst().attempts()).isEqualTo(3);
        assertThat(ended.jobs().getFirst().errorMessage()).isNull();
        assertThat(slept).hasSize(2);
        assertThat(listener.events(JobEvent.JobStarted.class)).hasSize(3);
        assertThat(listener.events(JobEvent.JobEnded.class)).hasSize(1);
    }

    @Test
    void givesUpAfterTheLastAttemptAndKeepsWhatWasFound() throws Exception {
        EnrichmentSession ended =
                run(
                        1,
                        TestSession.of(1),
                        (job, progress) ->
                                job.found(List.of(), null, 0.5, List.of("asked once"))
                                        .failed(
                                                FailureClass.TIMEOUT,
                                                "No answer in time",
                                                TestSession.NOW));

        VenueResearchJob job = ended.jobs().getFirst();
        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.attempts()).isEqualTo(3);
        assertThat(job.errorMessage()).isEqualTo("No answer in time");
        assertThat(job.log()).containsExactly("asked once");
    }

    @Test
    void triesOtherFailuresOnlyOnce() throws Exception {
        EnrichmentSession ended =
                run(
                        1,
                        TestSession.of(1),
                        (job, progress) -> {
                            throw new ResearchException(
                                    FailureClass.AUTH, "The key for x is refused", null);
                        });

        VenueResearchJob job = ended.jobs().getFirst();
        assertThat(job.failureClass()).isEqualTo(FailureClass.AUTH);
        assertThat(job.errorMessage()).isEqualTo("The key for x is refused");
        assertThat(job.attempts()).isEqualTo(1);
        assertThat(slept).isEmpty();
    }

    @Test
    void anyFaultOfTheResearchBecomesAFailedJob() throws Exception {
        Map<String, Throwable> faults =
                Map.of(
                        "v0", new IllegalStateException("bug"),
                        "v1", new StackOverflowError(),
                        "v2", new InterruptedException("nobody asked for it"));

        EnrichmentSession ended =
                run(
                        2,
                        TestSession.of(4),
                        (job, progress) -> {
                            switch (faults.get(job.venueId())) {
                                case RuntimeException e -> throw e;
                                case Error e -> throw e;
                                case InterruptedException e -> throw e;
                                case null, default -> {
                                    return job;
                                }
                            }
                        });

        assertThat(ended.jobs().subList(0, 3))
                .allSatisfy(
                        job -> {
                            assertThat(job.status()).isEqualTo(JobStatus.FAILED);
                            assertThat(job.failureClass()).isEqualTo(FailureClass.INTERNAL);
                            assertThat(job.errorMessage()).contains("fault of this program");
                        });
        assertThat(ended.jobs().get(3).status()).isEqualTo(JobStatus.COMPLETED);
    }

    @Test
    void aJobThatTakesTooLongFailsAndCanSayNothingMore() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch spokeAgain = new CountDownLatch(1);
        EnrichmentSession ended;
        try (LocalJobRunner runner =
                runner(
                        1,
                        Duration.ofMillis(1),
                        (job, progress) -> {
                            awaitWhateverComes(release);
                            progress.accept(new JobEvent.PageRead(job.venueId(), "late", null));
                            spokeAgain.countDown();
                            return job;
                        })) {
            ended = runner.start(TestSession.of(1), listener).await();
            release.countDown();
            spokeAgain.await();
        }

        VenueResearchJob job = ended.jobs().getFirst();
        assertThat(job.failureClass()).isEqualTo(FailureClass.TIMEOUT);
        assertThat(job.errorMessage()).contains("took longer than");
        assertThat(listener.events(JobEvent.PageRead.class)).isEmpty();
        assertThat(listener.events().getLast()).isInstanceOf(JobEvent.SessionEnded.class);
    }

    @Test
    void aFailingListenerStopsNothing() throws Exception {
        try (LocalJobRunner runner = runner(2, LONG, FINDS_NOTHING_NEW)) {
            EnrichmentSession ended =
                    runner.start(
                                    TestSession.of(5),
                                    event -> {
                                        throw new IllegalStateException("a face with a bug");
                                    })
                            .await();

            assertThat(ended.count(JobStatus.COMPLETED)).isEqualTo(5);
        }
    }

    @Test
    void aThousandJobsWithRandomFaultsEndExactlyOnceEachInOrder() throws Exception {
        Random random = new Random(20261124);
        Map<String, Integer> fate = new HashMap<>();
        EnrichmentSession session = TestSession.of(1000);
        session.jobs().forEach(job -> fate.put(job.venueId(), random.nextInt(5)));

        EnrichmentSession ended =
                run(
                        16,
                        session,
                        (job, progress) -> {
                            progress.accept(
                                    new JobEvent.SearchEnded(
                                            job.venueId(), "pricing", 1, 1, false, null));
                            switch (fate.getOrDefault(job.venueId(), 0)) {
                                case 0 -> throw new IllegalStateException("bug");
                                case 1 ->
                                        throw new ResearchException(
                                                FailureClass.TIMEOUT, "slow", null);
                                case 2 ->
                                        throw new ResearchException(
                                                FailureClass.BLOCKED, "refused", null);
                                default -> {
                                    return job;
                                }
                            }
                        });

        assertThat(listener.overlapped()).isFalse();
        assertThat(listener.events(JobEvent.SessionEnded.class)).hasSize(1);
        assertThat(listener.events().getLast()).isInstanceOf(JobEvent.SessionEnded.class);
        assertThat(listener.events(JobEvent.JobEnded.class))
                .extracting(e -> e.job().venueId())
                .hasSize(1000)
                .doesNotHaveDuplicates();
        assertThat(ended.jobs())
                .allSatisfy(
                        job -> {
                            int expected = fate.getOrDefault(job.venueId(), 0);
                            assertThat(job.attempts()).isEqualTo(expected == 1 ? 3 : 1);
                            assertThat(job.status() == JobStatus.COMPLETED).isEqualTo(expected > 2);
                        });
        assertEveryVenueStartsSearchesAndEndsInThatOrder(listener.events());
    }

    private static void assertEveryVenueStartsSearchesAndEndsInThatOrder(List<JobEvent> events) {
        Map<String, String> story = new HashMap<>();
        for (JobEvent event : events) {
            switch (event) {
                case JobEvent.JobStarted e -> story.merge(e.job().venueId(), "b", String::concat);
                case JobEvent.SearchEnded e -> story.merge(e.venueId(), "s", String::concat);
                case JobEvent.JobEnded e -> story.merge(e.job().venueId(), "e", String::concat);
                case JobEvent.PageRead e -> throw new AssertionError("Nobody read a page: " + e);
                case JobEvent.SessionEnded e -> assertThat(e).isEqualTo(events.getLast());
            }
        }
        assertThat(story.values()).allMatch(told -> told.equals("bse") || told.equals("bsbsbse"));
    }

    @Test
    void closingStopsEverythingAndLeavesNoThreadBehind() throws Exception {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch allRun = new CountDownLatch(8);
        CountDownLatch never = new CountDownLatch(1);
        LocalJobRunner runner =
                runner(
                        8,
                        LONG,
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
        runner.set(runner(2, LONG, FINDS_NOTHING_NEW));

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
        LocalJobRunner runner =
                runner(
                        1,
                        LONG,
                        (job, progress) -> {
                            begun.countDown();
                            never.await();
                            return job;
                        });
        runner.start(TestSession.of(2), listener);
        begun.await();

        runner.close();

        assertThat(listener.events().getLast()).isInstanceOf(JobEvent.SessionEnded.class);
    }

    @Test
    void aListenerThatInterruptsItselfMissesNothing() throws Exception {
        RecordingListener clumsy = new RecordingListener();
        try (LocalJobRunner runner = runner(2, LONG, FINDS_NOTHING_NEW)) {
            runner.start(
                            TestSession.of(10),
                            event -> {
                                clumsy.on(event);
                                Thread.currentThread().interrupt();
                            })
                    .await();
        }

        assertThat(clumsy.events(JobEvent.JobEnded.class)).hasSize(10);
    }

    @Test
    void refusesSettingsThatCannotWork() {
        assertThatThrownBy(() -> runner(0, LONG, FINDS_NOTHING_NEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("worker");
        assertThatThrownBy(() -> runner(1, Duration.ZERO, FINDS_NOTHING_NEW))
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

    private static void awaitWhateverComes(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // This research is one that does not react to being interrupted.
            }
        }
    }
}
