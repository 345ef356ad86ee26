package io.venuecurator.job.redis;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.redisson.api.RRateLimiter;
import org.redisson.api.RateType;
import org.redisson.api.RedissonClient;
import org.redisson.api.ratelimiter.RateLimiterArgs;

/**
 * How often each provider may be asked by all workers together: so many requests in any second.
 * Thread-safe. Of the searches of one worker only one at a time asks Redis for its turn, so that
 * hundreds that wait do not ask hundreds of times.
 */
public final class ProviderRates {

    private final RedissonClient client;
    private final int perSecond;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /**
     * The same rate for every provider. All workers should be given the same; the one that began
     * last sets it.
     *
     * @param perSecond requests per second, 0 for as many as one likes
     */
    public ProviderRates(RedisConnection connection, int perSecond) {
        this.client = connection.client();
        this.perSecond = perSecond;
    }

    private record Turn(RRateLimiter limiter, Semaphore one) {}

    /** Waits for the next turn at a provider. */
    void await(String provider) throws InterruptedException {
        if (perSecond == 0) {
            return;
        }
        Turn turn = turns.computeIfAbsent(provider, this::turn);
        turn.one().acquire();
        try {
            turn.limiter().acquire();
        } finally {
            turn.one().release();
        }
    }

    private Turn turn(String provider) {
        RRateLimiter limiter = client.getRateLimiter(Keys.limit(provider));
        Duration second = Duration.ofSeconds(1);
        if (!limiter.trySetRate(RateType.OVERALL, perSecond, second)
                && limiter.getConfig().getRate() != perSecond) {
            limiter.setRate(RateLimiterArgs.of(RateType.OVERALL, perSecond, second));
        }
        return new Turn(limiter, new Semaphore(1, true));
    }
}
