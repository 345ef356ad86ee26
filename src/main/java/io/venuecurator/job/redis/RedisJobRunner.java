package io.venuecurator.job.redis;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobListener;
import io.venuecurator.job.JobRunner;
import io.venuecurator.job.RunHandle;
import io.venuecurator.job.VenueLookup;
import io.venuecurator.research.fuse.Outcome;
import io.venuecurator.venue.Venue;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets workers on any machine do the jobs of a session, over Redis. Thread-safe.
 *
 * <p>Stopping a run takes its jobs back. Closing the runner only stops listening: the workers go
 * on, and who starts the session again, in this process or a later one, hears what they found. A
 * result leaves Redis after the listener has taken it.
 */
public final class RedisJobRunner implements JobRunner {

    private static final Duration SWEEP = Duration.ofSeconds(2);
    private static final Duration PATIENCE_ON_CLOSE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(RedisJobRunner.class);

    private final RedisConnection connection;
    private final JobQueue queue;
    private final Function<String, RemoteSettings> settings;
    private final List<Outcome> outcomes;
    private final VenueLookup venues;
    private final InstantSource clock;
    private final Duration sweep;
    private final Duration redelivery;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("remote-", 0).factory());
    private final Set<RedisRun> runs = ConcurrentHashMap.newKeySet();

    /**
     * A runner over an open connection, which it closes.
     *
     * @param settings how a session is researched, by its name
     * @param outcomes what reviewers made of earlier proposals
     * @param venues the venue of a key as it now stands, see {@link VenueLookup}
     */
    public RedisJobRunner(
            RedisConnection connection,
            JobQueue queue,
            Function<String, RemoteSettings> settings,
            List<Outcome> outcomes,
            Function<String, Venue> venues,
            InstantSource clock) {
        this(
                connection,
                queue,
                settings,
                outcomes,
                venues,
                clock,
                SWEEP,
                WorkerSettings.DEFAULT_REDELIVERY);
    }

    RedisJobRunner(
            RedisConnection connection,
            JobQueue queue,
            Function<String, RemoteSettings> settings,
            List<Outcome> outcomes,
            Function<String, Venue> venues,
            InstantSource clock,
            Duration sweep,
            Duration redelivery) {
        this.connection = connection;
        this.queue = queue;
        this.settings = settings;
        this.outcomes = List.copyOf(outcomes);
        this.venues = new VenueLookup(venues);
        this.clock = clock;
        this.sweep = sweep;
        this.redelivery = redelivery;
    }

    @Override
    public RunHandle start(EnrichmentSession session, JobListener listener) {
        SubmittedSession remote =
                new SubmittedSession(
                        connection.client(), queue, settings.apply(session.sessionId()), outcomes);
        Feeder feeder = new Feeder(connection.client(), queue, redelivery);
        RedisRun run = new RedisRun(session, listener, remote, feeder, venues, clock, sweep);
        runs.removeIf(RedisRun::hasEnded);
        runs.add(run);
        run.begin(threads);
        return run;
    }

    @Override
    public void close() {
        runs.forEach(RedisRun::detach);
        threads.shutdown();
        try {
            for (RedisRun run : runs) {
                if (!run.isListener() && !run.await(PATIENCE_ON_CLOSE)) {
                    LOG.warn("A session's listener does not return and is left behind");
                }
            }
            if (!threads.awaitTermination(PATIENCE_ON_CLOSE.toSeconds(), TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        } finally {
            connection.close();
        }
    }
}
