package io.venuecurator.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.research.FailureClass;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryPolicyTest {

    private static final RetryPolicy POLICY =
            new RetryPolicy(4, Duration.ofSeconds(1), Duration.ofSeconds(5));

    @RepeatedTest(20)
    void delaysDoubleWithinTheirSpreadUpToTheLongest() {
        assertThat(delay(1)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1500));
        assertThat(delay(2)).isBetween(Duration.ofMillis(1000), Duration.ofMillis(3000));
        assertThat(delay(3)).isBetween(Duration.ofMillis(2000), Duration.ofMillis(5000));
    }

    private static Duration delay(int attempt) {
        return POLICY.delayAfter(attempt, FailureClass.TIMEOUT, Optional.empty()).orElseThrow();
    }

    @Test
    void endsAfterTheLastAttempt() {
        assertThat(POLICY.delayAfter(4, FailureClass.TIMEOUT, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FailureClass.class)
    void onlyPassingFailuresAreTriedAgain(FailureClass failure) {
        assertThat(POLICY.delayAfter(1, failure, Optional.empty()).isPresent())
                .isEqualTo(failure.isTransient());
    }

    @Test
    void waitsAsLongAsAskedUnlessThatIsTooLong() {
        assertThat(
                        POLICY.delayAfter(
                                1, FailureClass.RATE_LIMIT, Optional.of(Duration.ofSeconds(3))))
                .contains(Duration.ofSeconds(3));
        assertThat(POLICY.delayAfter(1, FailureClass.RATE_LIMIT, Optional.of(Duration.ofHours(1))))
                .isEmpty();
    }

    @Test
    void refusesBoundsThatMakeNoSense() {
        assertThatThrownBy(() -> new RetryPolicy(0, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetryPolicy(1, Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
