package io.venuecurator.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LocalJobRunnerFaultTest {

    private final RecordingListener listener = new RecordingListener();
    private final TestRunner runners = new TestRunner();

    @Test
    void triesTransientFailuresAgainWithGrowingDelay() throws Exception {
        AtomicInteger calls = new AtomicInteger();

        EnrichmentSession ended =
                runners.run(
                        listener,
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
        assertThat(runners.slept()).hasSize(2);
        assertThat(listener.events(JobEvent.JobStarted.class)).hasSize(3);
        assertThat(listener.events(JobEvent.JobEnded.class)).hasSize(1);
    }

    @Test
    void givesUpAfterTheLastAttemptAndKeepsWhatWasFound() throws Exception {
        EnrichmentSession ended =
                runners.run(
                        listener,
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
                runners.run(
                        listener,
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
        assertThat(runners.slept()).isEmpty();
    }

    @Test
    void anyFaultOfTheResearchBecomesAFailedJob() throws Exception {
        Map<String, Throwable> faults =
                Map.of(
                        "v0", new IllegalStateException("bug"),
                        "v1", new StackOverflowError(),
                        "v2", new InterruptedException("nobody asked for it"));

        EnrichmentSession ended =
                runners.run(
                        listener,
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
                runners.with(
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
        try (LocalJobRunner runner =
                runners.with(2, TestRunner.LONG, TestRunner.FINDS_NOTHING_NEW)) {
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
                runners.run(
                        listener,
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
    void aListenerThatInterruptsItselfMissesNothing() throws Exception {
        RecordingListener clumsy = new RecordingListener();
        try (LocalJobRunner runner =
                runners.with(2, TestRunner.LONG, TestRunner.FINDS_NOTHING_NEW)) {
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
