package io.venuecurator.job.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.TestSession;
import java.io.Serializable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redisson.api.RScheduledExecutorService;
import org.redisson.api.options.ExecutorOptions;
import org.redisson.codec.Kryo5Codec;

/** Who can write to Redis must not be able to run code on a worker. */
@Timeout(120)
class TaskCodecTest {

    @RegisterExtension static final RealRedis REDIS = new RealRedis();

    private static final String RAN = "venue-curator.test.foreign-task-ran";

    /** What an attacker would like to run. */
    public static final class ForeignTask implements Runnable, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public void run() {
            System.setProperty(RAN, "yes");
        }
    }

    @Test
    void aForeignTaskIsNotRunAndHarmsNoOther() throws Exception {
        assertThat(runAsAttackerIntends()).isEqualTo("yes");
        System.clearProperty(RAN);
        try (Workplace workplace = new Workplace(REDIS)) {
            executorOfTheAttacker(workplace.connection(), Workplace.QUEUE.executor())
                    .execute(new ForeignTask());
            workplace.worker((settings, job, venue, progress) -> job);

            EnrichmentSession ended =
                    workplace.submitter().start(TestSession.of(5), event -> {}).await();

            assertThat(ended.count(JobStatus.COMPLETED)).isEqualTo(5);
            assertThat(System.getProperty(RAN)).isNull();
        }
    }

    /** Proves that the attack would work without the codec: else the test would show nothing. */
    private static String runAsAttackerIntends() throws Exception {
        try (RedisConnection connection = REDIS.connect()) {
            RScheduledExecutorService unguarded = executorOfTheAttacker(connection, "unguarded");
            unguarded.registerWorkers(1);
            unguarded.submit(new ForeignTask()).get();
            return System.clearProperty(RAN);
        }
    }

    private static RScheduledExecutorService executorOfTheAttacker(
            RedisConnection connection, String name) {
        return connection
                .client()
                .getExecutorService(ExecutorOptions.name(name).codec(new Kryo5Codec()));
    }
}
