package io.venuecurator.job.redis;

import io.venuecurator.research.search.ProviderGate;
import java.time.Duration;
import java.util.List;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The turns at a provider, and the pause that it asked for, of all workers together. How long a
 * pause is goes by the clock of Redis, so that machines need not agree on the time; while Redis is
 * away, each worker keeps to what it was told itself.
 */
public final class RedisGate implements ProviderGate {

    private static final Logger LOG = LoggerFactory.getLogger(RedisGate.class);

    private final RedissonClient client;
    private final ProviderRates rates;
    private final String provider;
    private final ProviderGate here;

    /** The gate of one provider, by its id. */
    public RedisGate(RedisConnection connection, ProviderRates rates, String provider) {
        this.client = connection.client();
        this.rates = rates;
        this.provider = provider;
        this.here = ProviderGate.local();
    }

    @Override
    public void awaitTurn() throws InterruptedException {
        rates.await(provider);
    }

    @Override
    public void pause(Duration time) {
        here.pause(time);
        try {
            Script.HOLD.number(client, List.of(Keys.pause(provider)), time.toMillis());
        } catch (RedisException e) {
            LOG.warn("Other workers cannot be told to leave {} alone for {}", provider, time);
        }
    }

    @Override
    public Duration paused() {
        Duration own = here.paused();
        try {
            Duration told = paused(client, provider);
            return told.compareTo(own) > 0 ? told : own;
        } catch (RedisException e) {
            LOG.debug("Whether {} is to be left alone is not known", provider, e);
            return own;
        }
    }

    /** How long a provider is still to be left alone, zero if it is not. */
    static Duration paused(RedissonClient client, String provider) {
        long left = client.getBucket(Keys.pause(provider), StringCodec.INSTANCE).remainTimeToLive();
        // Negative: there is no such key.
        return Duration.ofMillis(Math.max(0, left));
    }
}
