package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void oneIsNotMany() {
        assertThat(Amounts.count(1, "venue", "venues")).isEqualTo("1 venue");
        assertThat(Amounts.count(1214, "venue", "venues")).isEqualTo("1,214 venues");
        assertThat(Amounts.count(0, "search", "searches")).isEqualTo("0 searches");
    }

    @Test
    void timesAreRoundedAsOneSaysThem() {
        assertThat(Amounts.about(Duration.ZERO)).isEqualTo("1 s");
        assertThat(Amounts.about(Duration.ofMillis(40_600))).isEqualTo("41 s");
        assertThat(Amounts.about(Duration.ofSeconds(170))).isEqualTo("3 min");
        assertThat(Amounts.about(Duration.ofMinutes(150))).isEqualTo("2.5 h");
        assertThat(Amounts.seconds(Duration.ofMillis(4_710))).isEqualTo("4.71 s");
    }
}
