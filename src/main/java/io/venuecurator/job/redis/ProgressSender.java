package io.venuecurator.job.redis;

import io.venuecurator.job.JobEvent;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.redisson.api.RTopic;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the submitter, if one listens, how one job goes. Sending does not wait; the end of the job
 * does, so that nothing is heard after it. Thread-safe.
 */
final class ProgressSender {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressSender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final RTopic topic;
    private final Queue<CompletableFuture<Long>> sent = new ConcurrentLinkedQueue<>();

    ProgressSender(RedissonClient client, Keys.Session session) {
        this.topic = client.getTopic(session.events(), StringCodec.INSTANCE);
    }

    /** Sends what happened and returns at once. */
    void send(JobEvent event) {
        try {
            RemoteEvent.of(event)
                    .ifPresent(
                            remote ->
                                    sent.add(
                                            topic.publishAsync(remote.json())
                                                    .toCompletableFuture()));
        } catch (RedisException e) {
            LOG.debug("Nobody hears of the progress", e);
        }
    }

    /** Waits, not for long, until all of it has been sent. */
    void flush() throws InterruptedException {
        try {
            CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Some of the progress was not heard", e);
        }
        sent.clear();
    }
}
