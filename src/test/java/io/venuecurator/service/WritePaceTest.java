package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WritePaceTest {

    private static final Duration GATHER = Duration.ofMillis(150);

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1000);
    private final WritePace pace = new WritePace(clock::get);

    @Test
    void gathersDecisionsForAMomentBeforeTheFirstWriteAndAfterAShortOne() {
        assertThat(pace.untilNext()).isEqualTo(GATHER);

        write(Duration.ofMillis(25));

        assertThat(pace.untilNext()).isEqualTo(GATHER);
    }

    @Test
    void restsTwiceAsLongAsAWriteTook() {
        write(Duration.ofMillis(200));
        assertThat(pace.untilNext()).isEqualTo(Duration.ofMillis(400));

        pass(Duration.ofMillis(100));
        assertThat(pace.untilNext()).isEqualTo(Duration.ofMillis(300));

        pass(Duration.ofMillis(1000));
        assertThat(pace.untilNext()).isEqualTo(GATHER);
    }

    @Test
    void restsNoLongerThanASecond() {
        write(Duration.ofSeconds(20));

        assertThat(pace.untilNext()).isEqualTo(Duration.ofSeconds(1));
    }

    private void write(Duration taking) {
        long began = pace.now();
        pass(taking);
        pace.wrote(began);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
