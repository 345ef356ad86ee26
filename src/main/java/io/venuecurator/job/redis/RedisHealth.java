package io.venuecurator.job.redis;

import java.util.List;
import java.util.Map;
import org.redisson.api.redisnode.RedisNode.InfoSection;
import org.redisson.api.redisnode.RedisNodes;

/**
 * What there is to say of a Redis before work is trusted to it.
 *
 * @param server its version, as it says
 * @param encrypted whether the connection is
 * @param password whether one is used
 * @param keepsEverything whether it writes each change to its append-only file
 * @param workers who works there
 */
public record RedisHealth(
        String server,
        boolean encrypted,
        boolean password,
        boolean keepsEverything,
        List<WorkerInfo> workers) {

    /** Copies the list. */
    public RedisHealth {
        workers = List.copyOf(workers);
    }

    /** Asks a Redis. */
    public static RedisHealth of(RedisConnection connection) {
        Map<String, String> said =
                connection
                        .client()
                        .getRedisNodes(RedisNodes.SINGLE)
                        .getInstance()
                        .info(InfoSection.ALL);
        RedisAddress address = connection.address();
        return new RedisHealth(
                said.getOrDefault("redis_version", "unknown"),
                address.server().startsWith("rediss:"),
                address.password() != null,
                "1".equals(said.get("aof_enabled")),
                new RedisMonitor(connection).look().alive());
    }
}
