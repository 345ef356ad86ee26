package io.venuecurator.job.redis;

import java.time.Duration;
import java.util.List;
import org.redisson.api.RScheduledExecutorService;
import org.redisson.api.RedissonClient;
import org.redisson.api.options.ExecutorOptions;

/**
 * Hands jobs from the backlog to Redisson's executor, a bounded number at a time: the executor
 * looks at each waiting task once per redelivery interval and searches its queue for it, which for
 * a hundred thousand of them would keep Redis busy with nothing else. A job is in the backlog, or
 * noted as handed, at every moment; what a killed feeder had taken is taken again. Thread-safe.
 */
final class Feeder {

    private static final int MOST_AT_ONCE = 1_000;
    private static final int BATCH = 100;
    private static final Duration BROKEN_OFF = Duration.ofSeconds(20);

    private final RedissonClient client;
    private final RScheduledExecutorService executor;
    private final List<Object> keys;

    Feeder(RedissonClient client, JobQueue queue, Duration redelivery) {
        this.client = client;
        this.executor =
                client.getExecutorService(
                        ExecutorOptions.name(queue.executor())
                                .codec(new TaskCodec())
                                .taskRetryInterval(redelivery));
        this.keys = List.of(queue.backlog(), queue.handed());
    }

    RScheduledExecutorService executor() {
        return executor;
    }

    /** Hands over what is due and finds room. */
    void feed() {
        List<String> taken;
        do {
            taken = Script.TAKE.list(client, keys, MOST_AT_ONCE, BATCH, BROKEN_OFF.toMillis());
            List<String> entries = taken.subList(1, taken.size());
            if (!entries.isEmpty()) {
                // One by one: what Redisson adds as a batch it would not deliver again.
                entries.forEach(entry -> executor.execute(VenueTask.of(entry)));
                Script.CONFIRM.number(client, List.of(keys.get(1)), taken.toArray());
            }
        } while (taken.size() > BATCH);
    }
}
