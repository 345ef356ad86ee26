package io.venuecurator.job.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redisson.client.RedisTimeoutException;

class WaitForRedisTest {

    private final List<Duration> waits = new ArrayList<>();
    private boolean disconnected;
    private int asked;
    private final WaitForRedis redis = new WaitForRedis(() -> disconnected, waits::add);

    @Test
    void asksUntilRedisAnswers() throws Exception {
        assertThat(redis.answer(() -> answerAfter(3))).isEqualTo(4);
        assertThat(waits).hasSize(3);
    }

    @Test
    void anAnswerAtOnceNeedsNoWait() throws Exception {
        assertThat(redis.answer(() -> answerAfter(0))).isEqualTo(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void aWorkerThatHasEndedWaitsNoLonger() {
        disconnected = true;
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> redis.answer(() -> answerAfter(1)));
        assertThat(asked).isOne();
    }

    @Test
    void otherFaultsAreNotWaitedFor() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () ->
                                redis.answer(
                                        () -> {
                                            throw new IllegalStateException("a bug");
                                        }));
    }

    private int answerAfter(int failures) {
        asked++;
        if (asked <= failures) {
            throw new RedisTimeoutException("away");
        }
        return asked;
    }
}
