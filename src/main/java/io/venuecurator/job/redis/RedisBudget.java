package io.venuecurator.job.redis;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.search.RequestBudget;
import io.venuecurator.research.search.SessionCap;
import java.util.List;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;

/** The cap of a session, over all workers together. */
public final class RedisBudget implements RequestBudget {

    private static final long REQUESTS_USED_UP = 0;
    private static final long COST_USED_UP = -1;

    private final RedissonClient client;
    private final Keys.Session session;
    private final SessionCap cap;

    /** The budget of one session. */
    public RedisBudget(RedisConnection connection, RemoteSettings settings) {
        this.client = connection.client();
        this.session = new Keys.Session(settings.sessionId());
        this.cap = settings.cap();
    }

    @Override
    public void take(String provider, long microDollars) throws ResearchException {
        long granted;
        try {
            granted =
                    Script.REQUEST.number(
                            client,
                            List.of(session.head(), Keys.REQUESTS),
                            cap.mostRequests(),
                            provider,
                            SubmittedSession.KEPT.toSeconds(),
                            cap.mostMicroDollars(),
                            microDollars);
        } catch (RedisException e) {
            throw new ResearchException(
                    FailureClass.UNAVAILABLE,
                    "Redis does not answer, so the requests of all workers cannot be counted.",
                    e);
        }
        if (granted == REQUESTS_USED_UP) {
            throw cap.requestsUsedUp();
        }
        if (granted == COST_USED_UP) {
            throw cap.costUsedUp();
        }
    }
}
