package io.venuecurator.job.redis;

import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobListener;
import java.util.List;
import org.redisson.client.RedisException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes a result from Redis after the submitter's listener has stored it, not before. Called by
 * one thread.
 */
final class AcknowledgingListener implements JobListener {

    private static final Logger LOG = LoggerFactory.getLogger(AcknowledgingListener.class);

    private final JobListener next;
    private final SubmittedSession remote;
    private boolean allStored = true;

    AcknowledgingListener(JobListener next, SubmittedSession remote) {
        this.next = next;
        this.remote = remote;
    }

    @Override
    public void ahead(List<JobEvent> events) {
        next.ahead(events);
    }

    @Override
    public void on(JobEvent event) {
        if (event instanceof JobEvent.SessionEnded ended
                && ended.session().completedAt() != null
                && allStored) {
            forget();
        }
        try {
            next.on(event);
        } catch (RuntimeException e) {
            allStored = false;
            throw e;
        }
        if (event instanceof JobEvent.JobEnded ended && ended.job().status().isTerminal()) {
            remote.acknowledge(ended.job().venueId());
        }
    }

    private void forget() {
        try {
            remote.forget();
        } catch (RedisException e) {
            LOG.debug("What is left of the session in Redis expires by itself", e);
        }
    }
}
