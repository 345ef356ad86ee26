package io.venuecurator.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScoreIntervalTest {

    /** Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I. */
    @Test
    void agreesWithPublishedBounds() {
        ScoreInterval bounds = ScoreInterval.of(81, 263);
        assertThat(bounds.low()).isCloseTo(0.2553, within(0.0001));
        assertThat(bounds.high()).isCloseTo(0.3662, within(0.0001));
        assertThat(ScoreInterval.of(0, 20).high()).isCloseTo(0.1611, within(0.0001));
    }

    @Test
    void nothingObservedLeavesAllOpen() {
        assertThat(ScoreInterval.of(0, 0)).isEqualTo(new ScoreInterval(0, 1));
    }

    @Test
    void moreThanAllIsNoCount() {
        assertThatThrownBy(() -> ScoreInterval.of(3, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void holdsTheShareWithinZeroAndOne(
            @ForAll @IntRange(min = 1, max = 5000) int n, @ForAll @IntRange(max = 5000) int count) {
        int k = Math.min(count, n);
        ScoreInterval bounds = ScoreInterval.of(k, n);
        double share = (double) k / n;
        assertThat(bounds.low()).isBetween(0.0, share + 1e-12);
        assertThat(bounds.high()).isBetween(share - 1e-12, 1.0);
    }
}
