package io.venuecurator.job.redis;

import java.time.Instant;
import java.util.List;

/**
 * What a worker tells about itself every few seconds.
 *
 * @param id unique
 * @param host the machine's name
 * @param pid its process there
 * @param queue the queue it works on: version and profile
 * @param concurrency venues that search at once; it may have begun twice as many
 * @param running venues it is at
 * @param completed venues it has completed
 * @param failed venues it has given up
 * @param sources what it searches
 * @param startedAt when it began
 */
public record WorkerInfo(
        String id,
        String host,
        long pid,
        String queue,
        int concurrency,
        int running,
        long completed,
        long failed,
        List<String> sources,
        Instant startedAt) {}
