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
import io.venuecurator.research.search.SessionCap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redisson.client.codec.StringCodec;

/** Kills of what the session depends on. */
@Timeout(180)
class RedisAwayTest {

    @TempDir private Path folder;

    @Test
    void aRedisThatWasKilledAndCameBackCostsNoJob() throws Exception {
        RealRedis redis =
                new RealRedis(
                        "appendonly yes", "appendfsync always", "dir " + folder.toAbsolutePath());
        CountDownLatch begun = new CountDownLatch(4);
        CountDownLatch goOn = new CountDownLatch(1);
        RecordingListener listener = new RecordingListener();
        redis.start();
        try (Workplace workplace = new Workplace(redis)) {
            workplace.worker(
                    (settings, job, venue, progress) -> {
                        begun.countDown();
                        goOn.await();
                        return job;
                    });
            RunHandle run = workplace.submitter().start(TestSession.of(12), listener);
            begun.await();
            redis.stop();
            goOn.countDown();
            redis.start();

            EnrichmentSession ended = run.await();

            assertThat(ended.count(JobStatus.COMPLETED)).isEqualTo(12);
            assertThat(listener.events(JobEvent.JobEnded.class))
                    .extracting(e -> e.job().venueId())
                    .doesNotHaveDuplicates()
                    .hasSize(12);
        } finally {
            redis.stop();
        }
    }

    @Test
    void aRedisThatCameBackEmptyIsGivenTheJobsAgain() throws Exception {
        RealRedis redis = new RealRedis();
        redis.start();
        try (Workplace workplace = new Workplace(redis)) {
            RunHandle run = workplace.submitter().start(TestSession.of(5), event -> {});
            RedisConnection look = workplace.connection();
            Keys.Session keys = new Keys.Session("s1");
            Awaitility.await().until(() -> RealRedis.size(look, keys.plan()) == 5);
            look.client().getKeys().flushall();
            workplace.worker((settings, job, venue, progress) -> job);

            assertThat(run.await().count(JobStatus.COMPLETED)).isEqualTo(5);
        } finally {
            redis.stop();
        }
    }

    @Test
    void aJobThatNeverComesToAnEndIsGivenUp() throws Exception {
        RealRedis redis = new RealRedis();
        redis.start();
        try (Workplace workplace = new Workplace(redis)) {
            RedisConnection look = workplace.connection();
            // As three workers leave it that died of it: begun three times, without an outcome.
            look.client()
                    .getMap(new Keys.Session("s1").attempts(), StringCodec.INSTANCE)
                    .fastPut("v0", "3");
            look.client()
                    .getMap(new Keys.Session("s1").head(), StringCodec.INSTANCE)
                    .fastPut(
                            "settings",
                            new RemoteSettings("s1", true, SessionCap.NONE, Duration.ofDays(1))
                                    .json());
            RemotePlan plan = RemotePlan.of(TestSession.job("v0", 1), Workplace.venue("v0"));
            look.client()
                    .getMap(new Keys.Session("s1").plan(), StringCodec.INSTANCE)
                    .fastPut("v0", plan.json());
            look.client()
                    .getScoredSortedSet(Workplace.QUEUE.backlog(), StringCodec.INSTANCE)
                    .add(0, "s1 v0");
            workplace.worker((settings, job, venue, progress) -> job);

            VenueResearchJob given =
                    workplace
                            .submitter()
                            .start(TestSession.of(List.of(TestSession.job("v0", 1))), e -> {})
                            .await()
                            .jobs()
                            .getFirst();

            assertThat(given.status()).isEqualTo(JobStatus.FAILED);
            assertThat(given.failureClass()).isEqualTo(FailureClass.INTERNAL);
            assertThat(given.errorMessage()).contains("begun 3 times");
        } finally {
            redis.stop();
        }
    }

    @Test
    void aFailedJobIsTriedAgainOnlyWhenItsFailureIsKnown() throws Exception {
        RealRedis redis = new RealRedis();
        redis.start();
        AtomicInteger researched = new AtomicInteger();
        VenueResearchJob planned = TestSession.job("v0", 1);
        try (Workplace workplace = new Workplace(redis)) {
            workplace.worker(
                    (settings, job, venue, progress) -> {
                        researched.incrementAndGet();
                        throw new ResearchException(FailureClass.AUTH, "no key", null);
                    });
            // Its listener cannot store the result, as on a full disk.
            workplace
                    .submitter()
                    .start(
                            TestSession.of(List.of(planned)),
                            event -> {
                                throw new IllegalStateException("disk full");
                            })
                    .await();

            EnrichmentSession resumed = run(workplace, planned);
            assertThat(resumed.jobs().getFirst().failureClass()).isEqualTo(FailureClass.AUTH);
            assertThat(researched).hasValue(1);

            EnrichmentSession retried = run(workplace, resumed.jobs().getFirst().pendingAgain());
            assertThat(researched).hasValue(2);
            assertThat(retried.jobs().getFirst().attempts()).isEqualTo(2);
        } finally {
            redis.stop();
        }
    }

    private static EnrichmentSession run(Workplace workplace, VenueResearchJob job)
            throws Exception {
        return workplace.submitter().start(TestSession.of(List.of(job)), event -> {}).await();
    }
}
