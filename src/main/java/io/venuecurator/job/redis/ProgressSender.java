package io.venuecurator.job.redis;

import io.venuecurator.job.JobEvent;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.redisson.api.RTopic;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the submitter, if one listens, how one job goes, in order: each message goes when the one
 * before it has gone, because Redisson sends over several connections. Sending does not wait; the
 * end of the job does, so that nothing is heard after it. Thread-safe.
 */
final class ProgressSender {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressSender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final RTopic topic;
    private CompletableFuture<Long> last = CompletableFuture.completedFuture(0L);

    ProgressSender(RedissonClient client, Keys.Session session) {
        this.topic = client.getTopic(session.events(), StringCodec.INSTANCE);
    }

    /** Sends what happened and returns at once. */
    void send(JobEvent event) {
        RemoteEvent.of(event).map(RemoteEvent::json).ifPresent(this::publish);
    }

    private synchronized void publish(String json) {
        last =
                last.exceptionally(unheard -> 0L)
                        .thenCompose(heard -> topic.publishAsync(json).toCompletableFuture());
    }

    private synchronized CompletableFuture<Long> last() {
        return last;
    }

    /** Waits, not for long, until all of it has been sent. */
    void flush() throws InterruptedException {
        try {
            last().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Some of the progress was not heard", e);
        }
    }
}
