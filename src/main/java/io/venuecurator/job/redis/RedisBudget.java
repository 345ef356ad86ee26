package io.venuecurator.job.redis;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.search.RequestBudget;
import java.util.List;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;

/** The cap of a session's requests and the providers' rates, over all workers together. */
public final class RedisBudget implements RequestBudget {

    private final RedissonClient client;
    private final Keys.Session session;
    private final int cap;
    private final ProviderRates rates;

    /**
     * The budget of one session.
     *
     * @param rates how often each provider may be asked
     */
    public RedisBudget(RedisConnection connection, RemoteSettings settings, ProviderRates rates) {
        this.client = connection.client();
        this.session = new Keys.Session(settings.sessionId());
        this.cap = settings.maxRequests() == null ? -1 : settings.maxRequests();
        this.rates = rates;
    }

    @Override
    public void take(String provider) throws ResearchException, InterruptedException {
        long granted;
        try {
            rates.await(provider);
            granted =
                    Script.REQUEST.number(
                            client,
                            List.of(session.head(), Keys.REQUESTS),
                            cap,
                            provider,
                            SubmittedSession.KEPT.toSeconds());
        } catch (RedisException e) {
            throw new ResearchException(
                    FailureClass.UNAVAILABLE,
                    "Redis does not answer, so the requests of all workers cannot be counted.",
                    e);
        }
        if (granted == 0) {
            throw RequestBudget.usedUp(cap);
        }
    }
}
