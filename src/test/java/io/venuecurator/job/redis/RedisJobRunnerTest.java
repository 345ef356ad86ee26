package io.venuecurator.job.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.RecordingListener;
import io.venuecurator.job.RunHandle;
import io.venuecurator.job.TestSession;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.venue.Venue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class RedisJobRunnerTest {

    @RegisterExtension static final RealRedis REDIS = new RealRedis();

    private static final RemoteResearch FINDS_NOTHING_NEW = (settings, job, venue, progress) -> job;

    private final Workplace workplace = new Workplace(REDIS);
    private final RecordingListener listener = new RecordingListener();

    @AfterEach
    void leave() throws Exception {
        workplace.close();
    }

    @Test
    void completesEveryJobAndLeavesNothingInRedis() throws Exception {
        workplace.worker(FINDS_NOTHING_NEW);

        EnrichmentSession ended = workplace.submitter().start(TestSession.of(30), listener).await();

        assertThat(ended.count(JobStatus.COMPLETED)).isEqualTo(30);
        assertThat(ended.completedAt()).isNotNull();
        assertThat(ended.jobs()).allSatisfy(job -> assertThat(job.attempts()).isEqualTo(1));
        assertThat(listener.events(JobEvent.JobEnded.class)).hasSize(30);
        assertThat(listener.events().getLast()).isEqualTo(new JobEvent.SessionEnded(ended));
        assertThat(workplace.connection().client().getKeys().getKeysByPattern("*session:s1*"))
                .isEmpty();
    }

    @Test
    void leavesEndedJobsAlone() throws Exception {
        Set<String> researched = ConcurrentHashMap.newKeySet();
        workplace.worker(
                (settings, job, venue, progress) -> {
                    researched.add(job.venueId());
                    return job;
                });
        VenueResearchJob done =
                TestSession.job("done", 1).started(TestSession.NOW).completed(TestSession.NOW);

        EnrichmentSession ended =
                workplace
                        .submitter()
                        .start(TestSession.of(List.of(done, TestSession.job("open", 1))), listener)
                        .await();

        assertThat(researched).containsExactly("open");
        assertThat(ended.jobs().getFirst()).isEqualTo(done);
    }

    @Test
    void theWorkerGetsTheVenueAndItsProgressIsHeard() throws Exception {
        Map<String, Venue> seen = new ConcurrentHashMap<>();
        workplace.worker(
                (settings, job, venue, progress) -> {
                    seen.put(job.venueId(), venue);
                    progress.accept(
                            new JobEvent.SearchEnded(
                                    job.venueId(), "pricing", 1, 1, true, FailureClass.TIMEOUT));
                    progress.accept(
                            new JobEvent.PageRead(job.venueId(), "https://v.example/", null));
                    return job;
                });

        workplace.submitter().start(TestSession.of(1), listener).await();

        assertThat(seen).containsOnly(Map.entry("v0", Workplace.venue("v0")));
        assertThat(listener.events())
                .contains(
                        new JobEvent.SearchEnded("v0", "pricing", 1, 1, true, FailureClass.TIMEOUT),
                        new JobEvent.PageRead("v0", "https://v.example/", null));
        assertThat(listener.events().getFirst())
                .isInstanceOfSatisfying(
                        JobEvent.JobStarted.class,
                        started -> assertThat(started.job().attempts()).isEqualTo(1));
    }

    @Test
    void jobsThatTakeNoTimeAreHeardOfAsCompletelyAndInOrderAsSlowOnes() throws Exception {
        RemoteResearch tellsAndIsDone =
                (settings, job, venue, progress) -> {
                    progress.accept(
                            new JobEvent.SearchEnded(job.venueId(), "contact", 1, 2, true, null));
                    progress.accept(
                            new JobEvent.SearchEnded(job.venueId(), "pricing", 2, 2, true, null));
                    progress.accept(
                            new JobEvent.PageRead(job.venueId(), "https://v.example/", null));
                    return job;
                };
        workplace.worker(tellsAndIsDone);
        workplace.worker(tellsAndIsDone);

        workplace.submitter().start(TestSession.of(300), listener).await();

        Map<String, List<String>> heard = new TreeMap<>();
        for (JobEvent event : listener.events()) {
            switch (event) {
                case JobEvent.JobStarted(VenueResearchJob job) ->
                        note(heard, job.venueId(), "begun");
                case JobEvent.SearchEnded search ->
                        note(heard, search.venueId(), "search " + search.done());
                case JobEvent.PageRead page -> note(heard, page.venueId(), "page");
                case JobEvent.JobEnded(VenueResearchJob job) -> note(heard, job.venueId(), "ended");
                case JobEvent.SessionEnded ended -> {}
            }
        }
        assertThat(heard).hasSize(300);
        assertThat(heard.values())
                .allSatisfy(
                        told ->
                                assertThat(told)
                                        .containsExactly(
                                                "begun", "search 1", "search 2", "page", "ended"));
    }

    private static void note(Map<String, List<String>> heard, String venue, String what) {
        heard.computeIfAbsent(venue, v -> new ArrayList<>()).add(what);
    }

    @Test
    void aPassingFailureIsTriedAgainAndALastingOneIsNot() throws Exception {
        Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
        workplace.worker(
                (settings, job, venue, progress) -> {
                    int attempt =
                            attempts.computeIfAbsent(job.venueId(), v -> new AtomicInteger())
                                    .incrementAndGet();
                    FailureClass failure =
                            job.venueId().equals("v0")
                                    ? FailureClass.UNAVAILABLE
                                    : FailureClass.AUTH;
                    if (attempt < 3) {
                        throw new ResearchException(failure, "not now", null);
                    }
                    return job;
                });

        EnrichmentSession ended = workplace.submitter().start(TestSession.of(2), listener).await();

        VenueResearchJob passed = ended.jobs().get(0);
        VenueResearchJob lasted = ended.jobs().get(1);
        assertThat(passed.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(passed.attempts()).isEqualTo(3);
        assertThat(lasted.status()).isEqualTo(JobStatus.FAILED);
        assertThat(lasted.failureClass()).isEqualTo(FailureClass.AUTH);
        assertThat(lasted.errorMessage()).isEqualTo("not now");
        assertThat(lasted.attempts()).isEqualTo(1);
        assertThat(RealRedis.size(workplace.connection(), Keys.FAILED)).isEqualTo(1);
    }

    @Test
    void whatOneSubmitterBeganAnotherFindsDone() throws Exception {
        CountDownLatch done = new CountDownLatch(3);
        RedisJobRunner first = workplace.submitter();
        listener.until(JobEvent.SessionEnded.class::isInstance);
        first.start(TestSession.of(3), listener);
        first.close();
        listener.awaitIt();
        assertThat(listener.events(JobEvent.JobEnded.class)).isEmpty();

        RedisWorker worker =
                workplace.worker(
                        (settings, job, venue, progress) -> {
                            done.countDown();
                            return job;
                        });
        done.await();
        worker.close();
        RecordingListener later = new RecordingListener();
        EnrichmentSession ended = workplace.submitter().start(TestSession.of(3), later).await();

        assertThat(ended.count(JobStatus.COMPLETED)).isEqualTo(3);
        assertThat(later.events(JobEvent.JobEnded.class)).hasSize(3);
    }

    @Test
    void stopTakesTheJobsBackAndInterruptsThoseThatRun() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(4);
        CountDownLatch begun = new CountDownLatch(4);
        workplace.worker(
                (settings, job, venue, progress) -> {
                    begun.countDown();
                    try {
                        never.await();
                        return job;
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw e;
                    }
                });
        RunHandle run = workplace.submitter().start(TestSession.of(4), listener);
        begun.await();

        run.stop();
        EnrichmentSession ended = run.await();
        interrupted.await();

        assertThat(ended.completedAt()).isNull();
        assertThat(ended.jobs()).noneMatch(job -> job.status().isTerminal());
        assertThat(ended.jobs()).noneMatch(job -> job.status() == JobStatus.IN_PROGRESS);
        assertThat(RealRedis.size(workplace.connection(), new Keys.Session("s1").plan())).isZero();
    }

    @Test
    void pauseBeginsNoFurtherJobUntilResumed() throws Exception {
        CountDownLatch bothPlaces = new CountDownLatch(2);
        CountDownLatch goOn = new CountDownLatch(1);
        Set<String> begun = ConcurrentHashMap.newKeySet();
        WorkerSettings one =
                new WorkerSettings(
                        1,
                        Workplace.SETTINGS.jobTimeout(),
                        Workplace.QUICK,
                        Workplace.SETTINGS.redelivery(),
                        Workplace.SETTINGS.grace(),
                        List.of());
        listener.until(JobEvent.JobEnded.class::isInstance);
        workplace.worker(
                Workplace.QUEUE,
                one,
                (settings, job, venue, progress) -> {
                    begun.add(job.venueId());
                    bothPlaces.countDown();
                    goOn.await();
                    return job;
                });
        RunHandle run = workplace.submitter().start(TestSession.of(4), listener);
        bothPlaces.await();

        run.pause();
        RedisConnection look = workplace.connection();
        Keys.Session keys = new Keys.Session("s1");
        until(() -> RealRedis.size(look, keys.head()) == 2);
        goOn.countDown();
        listener.awaitIt();
        until(() -> look.client().getSet(keys.parked()).size() == 2);

        assertThat(run.isPaused()).isTrue();
        assertThat(begun).hasSize(2);
        run.resume();
        assertThat(run.await().count(JobStatus.COMPLETED)).isEqualTo(4);
        assertThat(begun).hasSize(4);
    }

    @Test
    void aWorkerThatIsToldToEndHandsBackWhatRuns() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        listener.until(JobEvent.JobStarted.class::isInstance);
        WorkerSettings impatient =
                new WorkerSettings(
                        4,
                        Workplace.SETTINGS.jobTimeout(),
                        Workplace.QUICK,
                        Workplace.SETTINGS.redelivery(),
                        Duration.ZERO,
                        List.of());
        RedisWorker leaving =
                workplace.worker(
                        Workplace.QUEUE,
                        impatient,
                        (settings, job, venue, progress) -> {
                            never.await();
                            return job;
                        });
        RunHandle run = workplace.submitter().start(TestSession.of(2), listener);
        listener.awaitIt();

        leaving.close();
        workplace.worker(FINDS_NOTHING_NEW);

        assertThat(run.await().jobs())
                .allSatisfy(
                        job -> {
                            assertThat(job.status()).isEqualTo(JobStatus.COMPLETED);
                            assertThat(job.attempts()).isEqualTo(1);
                        });
    }

    @Test
    void aWorkerOfAnotherVersionGetsNoJob() throws Exception {
        AtomicInteger wrong = new AtomicInteger();
        workplace.worker(
                new JobQueue("another"),
                Workplace.SETTINGS,
                (settings, job, venue, progress) -> {
                    wrong.incrementAndGet();
                    return job;
                });
        workplace.worker(FINDS_NOTHING_NEW);

        workplace.submitter().start(TestSession.of(20), listener).await();

        assertThat(wrong).hasValue(0);
    }

    @Test
    void aJobThatTakesTooLongIsGivenUp() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        workplace.worker(
                Workplace.QUEUE,
                new WorkerSettings(
                        4,
                        Duration.ofMillis(50),
                        Workplace.QUICK,
                        Workplace.SETTINGS.redelivery(),
                        Workplace.SETTINGS.grace(),
                        List.of()),
                (settings, job, venue, progress) -> {
                    never.await();
                    return job;
                });

        EnrichmentSession ended = workplace.submitter().start(TestSession.of(1), listener).await();

        assertThat(ended.jobs().getFirst().failureClass()).isEqualTo(FailureClass.TIMEOUT);
    }

    @Test
    void aFaultOfTheResearchFailsOnlyItsJob() throws Exception {
        workplace.worker(
                (settings, job, venue, progress) -> {
                    if (job.venueId().equals("v1")) {
                        throw new StackOverflowError("deep");
                    }
                    return job;
                });

        EnrichmentSession ended = workplace.submitter().start(TestSession.of(3), listener).await();

        assertThat(ended.jobs().get(1).failureClass()).isEqualTo(FailureClass.INTERNAL);
        assertThat(ended.count(JobStatus.COMPLETED)).isEqualTo(2);
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().until(condition);
    }
}
