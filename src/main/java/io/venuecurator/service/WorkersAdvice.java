package io.venuecurator.service;

import io.venuecurator.job.redis.MonitorFigures;
import io.venuecurator.job.redis.RedisConnection;
import io.venuecurator.job.redis.RedisMonitor;
import io.venuecurator.job.redis.WorkerInfo;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is missing where a session's jobs would wait for a worker that is not there. */
public final class WorkersAdvice {

    private final ServiceOptions options;

    /** For this version of the program and the profile of the given options. */
    public WorkersAdvice(ServiceOptions options) {
        this.options = options;
    }

    /**
     * A sentence for the user; none if workers are there that take this program's jobs, or none are
     * needed. Asks Redis.
     *
     * @throws ResearchSetupException if Redis cannot be used
     */
    public Optional<String> about(RunOn place) throws ResearchSetupException {
        if (!(place instanceof RunOn.Redis redis)) {
            return Optional.empty();
        }
        try (RedisConnection connection = RedisDoor.open(redis, options)) {
            MonitorFigures figures = new RedisMonitor(connection).look();
            String queue = RedisDoor.queue(options).name();
            if (figures.alive().stream().anyMatch(worker -> worker.queue().equals(queue))) {
                return Optional.empty();
            }
            String others =
                    figures.alive().stream()
                            .map(WorkerInfo::queue)
                            .distinct()
                            .collect(Collectors.joining(", "));
            return Optional.of(
                    "No worker takes these jobs yet (version/profile %s%s); they wait until one is started: worker --redis %s --source SPEC"
                            .formatted(
                                    queue,
                                    others.isEmpty() ? "" : "; workers there have " + others,
                                    redis.shown()));
        }
    }
}
