package io.venuecurator.service;

import io.venuecurator.job.redis.MonitorFigures;
import io.venuecurator.job.redis.RedisConnection;
import io.venuecurator.job.redis.RedisMonitor;

/** Watches a Redis and the workers at it. Thread-safe. */
public final class WorkMonitor implements AutoCloseable {

    private final RedisConnection connection;
    private final RedisMonitor monitor;

    private WorkMonitor(RedisConnection connection) {
        this.connection = connection;
        this.monitor = new RedisMonitor(connection);
    }

    /**
     * Opens a monitor.
     *
     * @throws ResearchSetupException if Redis cannot be used
     */
    public static WorkMonitor open(RunOn.Redis place, ServiceOptions options)
            throws ResearchSetupException {
        return new WorkMonitor(RedisDoor.open(place, options));
    }

    /** The figures of this moment. */
    public MonitorFigures look() {
        return monitor.look();
    }

    @Override
    public void close() {
        connection.close();
    }
}
