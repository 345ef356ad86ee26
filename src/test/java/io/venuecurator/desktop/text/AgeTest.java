package io.venuecurator.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT-5M, just now",
        "PT30S, just now",
        "PT1M, 1 minute ago",
        "PT5H, 5 hours ago",
        "P3D, 3 days ago",
        "P90D, 3 months ago",
        "P800D, 2 years ago"
    })
    void usesTheLargestFittingUnit(Duration age, String text) {
        assertThat(Age.of(NOW.minus(age), NOW)).isEqualTo(text);
    }
}
