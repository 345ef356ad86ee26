package io.venuecurator.desktop.joblist;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.search.Throttle;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobListTextTest {

    @Test
    void saysHowASourceIsHeldBack() {
        assertThat(text(1, Duration.ofSeconds(1), Duration.ZERO, false))
                .isEqualTo("brave: 12 requests sent · at most 1 per second");
        assertThat(text(100, Duration.ofMinutes(1), Duration.ofSeconds(30), true))
                .isEqualTo(
                        "brave: 12 requests sent · at most 100 per 60 s · asked to slow down,"
                                + " waits about 30 s · failed too often, is left alone for half a"
                                + " minute");
        assertThat(text(0, Duration.ZERO, Duration.ZERO, false))
                .isEqualTo("brave: 12 requests sent");
    }

    private static String text(int requests, Duration per, Duration pause, boolean alone) {
        return JobListText.throttles(
                List.of(new Throttle("brave", 12, requests, per, pause, alone)));
    }
}
