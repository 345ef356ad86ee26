package io.venuecurator.service;

import io.venuecurator.job.redis.JobQueue;
import io.venuecurator.job.redis.RedisAccessException;
import io.venuecurator.job.redis.RedisAddress;
import io.venuecurator.job.redis.RedisConnection;
import io.venuecurator.research.secret.Secret;
import io.venuecurator.research.secret.SecretName;
import java.util.Optional;

/** The way to a Redis, with the user's password and this program's queue. */
final class RedisDoor {

    private RedisDoor() {}

    /**
     * Opens a connection.
     *
     * @throws ResearchSetupException if the address cannot be used or nothing answers there
     */
    static RedisConnection open(RunOn.Redis place, ServiceOptions options)
            throws ResearchSetupException {
        try {
            return RedisConnection.open(
                    RedisAddress.of(
                            place.url(),
                            options.secrets().find(SecretName.REDIS).map(Secret::reveal),
                            place.insecureAllowed()),
                    Optional.ofNullable(options.redisAuthority()));
        } catch (RedisAccessException e) {
            throw new ResearchSetupException(String.valueOf(e.getMessage()), e.isUnreachable(), e);
        }
    }

    /** Where submitters and workers of this version and profile meet. */
    static JobQueue queue(ServiceOptions options) {
        return JobQueue.of(BuildVersion.TEXT, options.profile());
    }
}
