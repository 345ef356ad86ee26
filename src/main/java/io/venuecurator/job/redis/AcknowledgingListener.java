package io.venuecurator.job.redis;

import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobListener;
import java.util.ArrayList;
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
    private final List<String> stored = new ArrayList<>();
    private int comingEnds;
    private boolean allStored = true;

    AcknowledgingListener(JobListener next, SubmittedSession remote) {
        this.next = next;
        this.remote = remote;
    }

    @Override
    public void ahead(List<JobEvent> events) {
        comingEnds = (int) events.stream().filter(AcknowledgingListener::isEnd).count();
        next.ahead(events);
    }

    @Override
    public void on(JobEvent event) {
        if (event instanceof JobEvent.SessionEnded ended
                && ended.session().completedAt() != null
                && allStored) {
            forget();
        }
        boolean end = isEnd(event);
        comingEnds -= end ? 1 : 0;
        try {
            next.on(event);
            if (event instanceof JobEvent.JobEnded ended && end) {
                stored.add(ended.job().venueId());
            }
        } catch (RuntimeException e) {
            allStored = false;
            throw e;
        } finally {
            acknowledge();
        }
    }

    /** Ends that come together are acknowledged together. */
    private void acknowledge() {
        if (comingEnds <= 0 && !stored.isEmpty()) {
            remote.acknowledge(stored);
            stored.clear();
        }
    }

    private static boolean isEnd(JobEvent event) {
        return event instanceof JobEvent.JobEnded ended && ended.job().status().isTerminal();
    }

    private void forget() {
        try {
            remote.forget();
        } catch (RedisException e) {
            LOG.debug("What is left of the session in Redis expires by itself", e);
        }
    }
}
