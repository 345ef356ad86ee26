package io.venuecurator.research.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.MovableClock;
import java.time.Duration;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|PT0S",
                "120|PT2M",
                " 7 |PT7S",
                "99999999999999999999999|PT24H",
                "Tue, 24 Nov 2026 12:01:00 GMT|PT1M",
                "Tue, 24 Nov 2026 11:00:00 GMT|PT0S",
                "Fri, 01 Jan 2100 00:00:00 GMT|PT24H"
            })
    void readsSecondsAndDates(String header, Duration expected) {
        assertThat(RetryAfter.of(Headers.of("Retry-After", header), new MovableClock()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "2026-11-24T12:00:00Z"})
    void ignoresWhatIsNeither(String header) {
        assertThat(RetryAfter.of(Headers.of("Retry-After", header), new MovableClock())).isNull();
    }

    @Test
    void isNoneWithoutTheHeader() {
        assertThat(RetryAfter.of(Headers.of(), new MovableClock())).isNull();
    }
}
