package io.venuecurator.service;

import io.venuecurator.job.redis.RedisConnection;
import io.venuecurator.job.redis.RedisHealth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a Redis is like, and what should be better about it.
 *
 * @param redis its address, without a password
 * @param health what it says of itself
 * @param version the version and profile whose workers take this program's jobs
 * @param warnings a sentence for each thing that should be better
 */
public record RedisCheck(String redis, RedisHealth health, String version, List<String> warnings) {

    /** Copies the list. */
    public RedisCheck {
        warnings = List.copyOf(warnings);
    }

    /**
     * Looks at a Redis. Blocks on the network.
     *
     * @throws ResearchSetupException if it cannot be used
     */
    public static RedisCheck of(RunOn.Redis place, ServiceOptions options)
            throws ResearchSetupException {
        try (RedisConnection connection = RedisDoor.open(place, options)) {
            RedisHealth health = RedisHealth.of(connection);
            String version = RedisDoor.queue(options).name();
            return new RedisCheck(place.shown(), health, version, warnings(health, version));
        }
    }

    private static List<String> warnings(RedisHealth health, String version) {
        List<String> warnings = new ArrayList<>();
        warnings.add(
                "Whoever may write there can feed the workers jobs, which spend their keys, and read"
                        + " venues and proposals"
                        + (health.password() ? "." : ", and no password is set: set requirepass."));
        if (!health.encrypted()) {
            warnings.add("The connection is not encrypted; off this machine use rediss://.");
        }
        if (!health.keepsEverything()) {
            warnings.add("It forgets its jobs when it is restarted; set appendonly yes.");
        }
        if (health.workers().stream().noneMatch(worker -> worker.queue().equals(version))) {
            warnings.add("No worker of this version and profile (" + version + ") is there.");
        }
        return warnings;
    }
}
