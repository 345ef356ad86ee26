package io.venuecurator.job.redis;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.search.RequestBudget;
import io.venuecurator.research.search.SessionCap;
import java.util.List;
import org.redisson.api.RedissonClient;

/** The cap of a session, over all workers together. */
public final class RedisBudget implements RequestBudget {

    private static final long REQUESTS_USED_UP = 0;
    private static final long COST_USED_UP = -1;
    private static final long SESSION_GONE = -2;

    private final RedissonClient client;
    private final WaitForRedis redis;
    private final Keys.Session session;
    private final SessionCap cap;

    /** The budget of one session. */
    public RedisBudget(RedisConnection connection, RemoteSettings settings) {
        this.client = connection.client();
        this.redis = new WaitForRedis(client);
        this.session = new Keys.Session(settings.sessionId());
        this.cap = settings.cap();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Waits while Redis is away. What Redis granted just before it went is granted anew then:
     * the cap may be reached too early, never be passed.
     */
    @Override
    public void take(String provider, long microDollars)
            throws ResearchException, InterruptedException {
        long granted = redis.answer(() -> ask(provider, microDollars));
        if (granted == REQUESTS_USED_UP) {
            throw cap.requestsUsedUp();
        }
        if (granted == COST_USED_UP) {
            throw cap.costUsedUp();
        }
        if (granted == SESSION_GONE) {
            throw new InterruptedException("The session is not there any more");
        }
    }

    private long ask(String provider, long microDollars) {
        return Script.REQUEST.number(
                client,
                List.of(session.head(), Keys.REQUESTS),
                cap.mostRequests(),
                provider,
                SubmittedSession.KEPT.toSeconds(),
                cap.mostMicroDollars(),
                microDollars);
    }
}
