package io.venuecurator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceLevelTest {

    @ParameterizedTest
    @CsvSource({
        "-1, VERY_LOW",
        "0, VERY_LOW",
        "0.299, VERY_LOW",
        "0.30, LOW",
        "0.49, LOW",
        "0.50, FAIR",
        "0.69, FAIR",
        "0.70, GOOD",
        "0.899, GOOD",
        "0.90, HIGH",
        "1, HIGH"
    })
    void boundsBelongToTheUpperLevel(double confidence, ConfidenceLevel level) {
        assertThat(ConfidenceLevel.of(confidence)).isEqualTo(level);
    }
}
