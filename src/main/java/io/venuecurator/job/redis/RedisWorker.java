package io.venuecurator.job.redis;

import io.venuecurator.job.VenuesAtOnce;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.redisson.api.RedissonClient;
import org.redisson.api.WorkerOptions;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes jobs from a queue and works on several at once, until it is closed: then it takes no more,
 * lets running ones finish for a while, and hands the rest back. Thread-safe.
 */
public final class RedisWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisWorker.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final Duration HANDING_BACK = Duration.ofSeconds(10);

    private final RedissonClient client;
    private final JobQueue queue;
    private final WorkerSettings settings;
    private final Instant startedAt;
    private final String id = UUID.randomUUID().toString();
    private final RunningJobs running = new RunningJobs();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("job-", 0).factory());
    private final ScheduledExecutorService ticks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("worker-tick").factory());
    private final Feeder feeder;
    private final JobHandler handler;
    private int listener;

    /**
     * A worker that has not begun.
     *
     * @param connection stays open until after the worker is closed; not closed by it
     */
    public RedisWorker(
            RedisConnection connection,
            JobQueue queue,
            RemoteResearch research,
            WorkerSettings settings,
            InstantSource clock) {
        this.client = connection.client();
        this.queue = queue;
        this.settings = settings;
        this.startedAt = clock.instant();
        this.feeder = new Feeder(client, queue, settings.redelivery());
        this.handler =
                new JobHandler(
                        new WorkerJobs(client, queue, id),
                        research,
                        settings,
                        running,
                        threads,
                        clock,
                        client::isShutdown);
    }

    /** Begins to take jobs. Called once. */
    public void start() {
        beat();
        listener =
                client.getTopic(Keys.CONTROL, StringCodec.INSTANCE)
                        .addListener(String.class, (channel, session) -> running.stop(session));
        var _ = ticks.scheduleWithFixedDelay(this::tick, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
        feeder.executor()
                .registerWorkers(
                        WorkerOptions.defaults()
                                .workers(new VenuesAtOnce(settings.concurrency()).begun())
                                .executorService(threads)
                                .tasksInjector(
                                        task -> {
                                            if (task instanceof VenueTask ours) {
                                                ours.handledBy(handler);
                                            }
                                        }));
    }

    private void tick() {
        try {
            feeder.feed();
            beat();
        } catch (RuntimeException e) {
            LOG.warn("Redis does not answer ({})", e.getMessage());
        }
    }

    private void beat() {
        Script.BEAT.number(
                client,
                List.of(Keys.SEEN, Keys.WORKERS, Keys.QUEUES),
                id,
                Wire.write(info()),
                queue.name(),
                FORGOTTEN.toMillis());
    }

    private WorkerInfo info() {
        return new WorkerInfo(
                id,
                host(),
                ProcessHandle.current().pid(),
                queue.name(),
                settings.concurrency(),
                running.size(),
                handler.completed(),
                handler.failed(),
                settings.sources(),
                startedAt);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    /** How many venues it is at. */
    public int running() {
        return running.size();
    }

    @Override
    public void close() {
        try {
            feeder.executor().deregisterWorkers();
            if (!running.awaitNone(settings.grace())) {
                LOG.info("{} jobs are handed back", running.size());
                running.stopAll();
                if (!running.awaitNone(HANDING_BACK)) {
                    LOG.warn("{} jobs react to nothing; they are delivered again", running.size());
                }
            }
        } catch (InterruptedException e) {
            running.stopAll();
            Thread.currentThread().interrupt();
        } finally {
            ticks.shutdownNow();
            leave();
            // Not at once: a task that Redisson was just taking still hands its job back.
            threads.shutdown();
        }
    }

    private void leave() {
        try {
            client.getTopic(Keys.CONTROL, StringCodec.INSTANCE).removeListener(listener);
            client.getScoredSortedSet(Keys.SEEN, StringCodec.INSTANCE).remove(id);
            client.getMap(Keys.WORKERS, StringCodec.INSTANCE).fastRemove(id);
        } catch (RedisException e) {
            LOG.debug("The worker is forgotten by itself", e);
        }
    }
}
