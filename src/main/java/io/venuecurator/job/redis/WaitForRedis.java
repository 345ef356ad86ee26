package io.venuecurator.job.redis;

import io.venuecurator.research.Sleeper;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks what only Redis can grant until it answers, so that a Redis that is away for a while costs a
 * job time and nothing else: no attempt, and no distrust of the provider that was about to be
 * asked. Thread-safe.
 */
final class WaitForRedis {

    private static final Logger LOG = LoggerFactory.getLogger(WaitForRedis.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final BooleanSupplier disconnected;
    private final Sleeper sleeper;

    WaitForRedis(RedissonClient client) {
        this(client::isShutdown, Sleeper.REAL);
    }

    WaitForRedis(BooleanSupplier disconnected, Sleeper sleeper) {
        this.disconnected = disconnected;
        this.sleeper = sleeper;
    }

    /**
     * The answer to a question that may be asked again.
     *
     * @throws InterruptedException when the job was stopped, or the worker has ended
     */
    <T> T answer(Supplier<T> question) throws InterruptedException {
        while (true) {
            try {
                return question.get();
            } catch (RedisException e) {
                if (disconnected.getAsBoolean()) {
                    throw new InterruptedException("The worker has ended");
                }
                LOG.debug("Redis does not answer; waiting for it", e);
                sleeper.sleep(BETWEEN_TRIES);
            }
        }
    }
}
