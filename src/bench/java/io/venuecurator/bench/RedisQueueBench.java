package io.venuecurator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.job.redis.JobQueue;
import io.venuecurator.job.redis.RealRedis;
import io.venuecurator.job.redis.RedisAccessException;
import io.venuecurator.job.redis.RedisAddress;
import io.venuecurator.job.redis.RedisConnection;
import io.venuecurator.job.redis.RedisJobRunner;
import io.venuecurator.job.redis.RedisWorker;
import io.venuecurator.job.redis.RemoteSettings;
import io.venuecurator.job.redis.WorkerSettings;
import io.venuecurator.research.search.SessionCap;
import io.venuecurator.venue.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a job costs on its way over Redis: jobs without any research, from the submitter through one
 * worker and back, all of it in one process beside a real Redis.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class RedisQueueBench {

    private static final int JOBS = 500;

    /** Venues at once. */
    @Param({"1", "8"})
    public int concurrency;

    private final RealRedis redis = new RealRedis();
    private RedisConnection connection;
    private RedisWorker worker;
    private RedisJobRunner submitter;
    private int session;

    /** Starts Redis, a worker that does nothing, and a submitter. */
    @Setup
    public void begin() throws RedisAccessException {
        redis.start();
        JobQueue queue = new JobQueue("bench");
        connection = connect();
        worker =
                new RedisWorker(
                        connection,
                        queue,
                        (settings, job, venue, progress) -> job,
                        WorkerSettings.of(concurrency, Duration.ofMinutes(10), List.of()),
                        Clock.systemUTC());
        worker.start();
        submitter =
                new RedisJobRunner(
                        connect(),
                        queue,
                        id -> new RemoteSettings(id, false, SessionCap.NONE, Duration.ofDays(1)),
                        List.of(),
                        key -> new Venue(key, JsonNodeFactory.instance.objectNode()),
                        Clock.systemUTC());
    }

    private RedisConnection connect() throws RedisAccessException {
        return RedisConnection.open(RedisAddress.of(redis.url(), Optional.empty(), false));
    }

    /** Ends all of it. */
    @TearDown
    public void end() {
        submitter.close();
        worker.close();
        connection.close();
        redis.stop();
    }

    /** One session; the score is jobs per second. */
    @Benchmark
    @OperationsPerInvocation(JOBS)
    public long session() throws InterruptedException {
        Instant now = Instant.now();
        List<VenueResearchJob> jobs =
                IntStream.range(0, JOBS)
                        .mapToObj(
                                i ->
                                        VenueResearchJob.pending(
                                                "v" + i, "Venue", List.of(), List.of(), 0, now))
                        .toList();
        EnrichmentSession planned =
                new EnrichmentSession(
                        "bench-" + session++, "f", 0, null, JOBS, JOBS, jobs, null, null);
        long completed = submitter.start(planned, event -> {}).await().count(JobStatus.COMPLETED);
        if (completed != JOBS) {
            throw new IllegalStateException("Only " + completed + " jobs were completed");
        }
        return completed;
    }
}
