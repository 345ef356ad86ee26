package io.venuecurator.job.redis;

import io.venuecurator.research.search.ProviderGate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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

    private static final Duration KNOWN_FOR = Duration.ofMillis(200);

    private final RedissonClient client;
    private final ProviderRates rates;
    private final String provider;
    private final ProviderGate here;
    private final long knownForNanos;
    private final AtomicLong nextLook = new AtomicLong(System.nanoTime());

    /**
     * The gate of one provider, by its id. What other workers were told is asked for a few times a
     * second at most, so that searches do not pay for it.
     */
    public RedisGate(RedisConnection connection, ProviderRates rates, String provider) {
        this(connection, rates, provider, KNOWN_FOR);
        look();
    }

    RedisGate(RedisConnection connection, ProviderRates rates, String provider, Duration knownFor) {
        this.knownForNanos = knownFor.toNanos();
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
        long now = System.nanoTime();
        long due = nextLook.get();
        if (now - due >= 0 && nextLook.compareAndSet(due, now + knownForNanos)) {
            look();
        }
        return here.paused();
    }

    private void look() {
        try {
            here.pause(paused(client, provider));
        } catch (RedisException e) {
            LOG.debug("Whether {} is to be left alone is not known", provider, e);
        }
    }

    /** How long a provider is still to be left alone, zero if it is not. */
    static Duration paused(RedissonClient client, String provider) {
        long left = client.getBucket(Keys.pause(provider), StringCodec.INSTANCE).remainTimeToLive();
        // Negative: there is no such key.
        return Duration.ofMillis(Math.max(0, left));
    }
}
