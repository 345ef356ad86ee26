package io.venuecurator.job.redis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.job.RetryPolicy;
import io.venuecurator.research.search.SessionCap;
import io.venuecurator.venue.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.redisson.api.RMap;
import org.redisson.client.codec.StringCodec;

/** Submitters and workers of one test, each with a connection of its own as on other machines. */
final class Workplace implements AutoCloseable {

    static final JobQueue QUEUE = new JobQueue("test");
    static final RetryPolicy QUICK =
            new RetryPolicy(3, Duration.ofMillis(1), Duration.ofSeconds(5));
    static final WorkerSettings SETTINGS =
            new WorkerSettings(
                    4,
                    Duration.ofMinutes(1),
                    QUICK,
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    List.of("folder:pages"));

    private final RealRedis redis;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    Workplace(RealRedis redis) {
        this.redis = redis;
    }

    /** A submitter; its file has every venue that is asked for. */
    RedisJobRunner submitter() throws RedisAccessException {
        RedisJobRunner runner =
                new RedisJobRunner(
                        redis.connect(),
                        QUEUE,
                        id -> new RemoteSettings(id, true, SessionCap.NONE, Duration.ofDays(1)),
                        List.of(),
                        Workplace::venue,
                        Clock.systemUTC(),
                        Duration.ofMillis(100),
                        SETTINGS.redelivery());
        open.push(runner);
        return runner;
    }

    static Venue venue(String key) {
        return new Venue(key, JsonNodeFactory.instance.objectNode().put("name", "Venue " + key));
    }

    RedisConnection connection() throws RedisAccessException {
        RedisConnection connection = redis.connect();
        open.push(connection);
        return connection;
    }

    /** Lets Redis know a session as if it had been submitted. */
    void knows(RemoteSettings settings) throws RedisAccessException {
        head(settings).fastPut("settings", settings.json());
    }

    /** What stands in Redis of a session itself. */
    RMap<String, String> head(RemoteSettings settings) throws RedisAccessException {
        return connection()
                .client()
                .getMap(new Keys.Session(settings.sessionId()).head(), StringCodec.INSTANCE);
    }

    /** A worker that has begun. */
    RedisWorker worker(RemoteResearch research) throws RedisAccessException {
        return worker(QUEUE, SETTINGS, research);
    }

    RedisWorker worker(JobQueue queue, WorkerSettings settings, RemoteResearch research)
            throws RedisAccessException {
        RedisWorker worker =
                new RedisWorker(connection(), queue, research, settings, Clock.systemUTC());
        open.push(worker);
        worker.start();
        return worker;
    }

    @Override
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
