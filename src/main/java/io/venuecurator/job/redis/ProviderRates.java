package io.venuecurator.job.redis;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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
    private final WaitForRedis redis;
    private final Map<String, Integer> perSecond;
    private final Map<String, Optional<Turn>> turns = new ConcurrentHashMap<>();

    /**
     * Rates that all workers should be given alike; the one that began last sets them.
     *
     * @param perSecond requests per second by the provider's id, by the name before its colon, or
     *     under the empty name for every other one; a provider without a rate may be asked at will
     */
    public ProviderRates(RedisConnection connection, Map<String, Integer> perSecond) {
        this.client = connection.client();
        this.redis = new WaitForRedis(client);
        this.perSecond = Map.copyOf(perSecond);
    }

    private record Turn(RRateLimiter limiter, Semaphore one) {}

    /** Waits for the next turn at a provider, and before that for a Redis that is away. */
    void await(String provider) throws InterruptedException {
        Optional<Turn> limited = redis.answer(() -> turns.computeIfAbsent(provider, this::turn));
        if (limited.isEmpty()) {
            return;
        }
        Turn turn = limited.get();
        turn.one().acquire();
        try {
            redis.answer(() -> took(turn.limiter()));
        } finally {
            turn.one().release();
        }
    }

    private static boolean took(RRateLimiter limiter) {
        limiter.acquire();
        return true;
    }

    private Optional<Turn> turn(String provider) {
        String name = provider.replaceFirst(":.*", "");
        int rate =
                perSecond.getOrDefault(
                        provider, perSecond.getOrDefault(name, perSecond.getOrDefault("", 0)));
        if (rate == 0) {
            return Optional.empty();
        }
        RRateLimiter limiter = client.getRateLimiter(Keys.limit(provider));
        Duration second = Duration.ofSeconds(1);
        if (!limiter.trySetRate(RateType.OVERALL, rate, second)
                && limiter.getConfig().getRate() != rate) {
            limiter.setRate(RateLimiterArgs.of(RateType.OVERALL, rate, second));
        }
        return Optional.of(new Turn(limiter, new Semaphore(1, true)));
    }
}
