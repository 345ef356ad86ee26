package io.venuecurator.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.venue.ConfidenceLevel;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ErrorRateTest {

    /** The bound solves (p - u)² = z² u (1 - u) / n, which is how Wilson defines it. */
    @Property
    void boundSolvesWilsonsEquation(
            @ForAll @IntRange(min = 1, max = 5000) int n, @ForAll @IntRange(max = 100) int share) {
        ErrorRate rate = new ErrorRate(n, n * share / 100);

        double u = rate.upperBound();
        double z = 1.6448536269514722;

        assertThat(Math.pow(rate.rate() - u, 2)).isCloseTo(z * z * u * (1 - u) / n, within(1e-9));
        assertThat(u).isGreaterThanOrEqualTo(rate.rate() - 1e-12).isLessThanOrEqualTo(1);
    }

    @Test
    void knownValue() {
        assertThat(new ErrorRate(420, 9).rate()).isCloseTo(0.0214, within(0.0001));
        assertThat(new ErrorRate(420, 9).upperBound()).isCloseTo(0.0365, within(0.0001));
    }

    @Test
    void nothingDecidedPromisesNothing() {
        assertThat(new ErrorRate(0, 0).rate()).isZero();
        assertThat(new ErrorRate(0, 0).upperBound()).isEqualTo(1);
    }

    @Test
    void countsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new ErrorRate(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsTheReviewersOwnStandingDecisionsAtTheLevel() {
        Proposal high = Findings.finding("v1", Findings.PHONE, null, "\"1\"", 0.95);
        Proposal good = Findings.finding("v1", Findings.PHONE, null, "\"1\"", 0.80);
        List<HistoryEntry> history =
                List.of(
                        Findings.entry(Findings.accept(high, Step.single()), high, true),
                        Findings.entry(Findings.edit(high, "\"3\"", Step.single()), high, true),
                        Findings.entry(Findings.reject(high, Step.single()), high, true),
                        Findings.entry(Findings.keep(high, Step.single()), high, true),
                        Findings.entry(Findings.accept(high, Step.bulk()), high, true),
                        Findings.entry(Findings.reject(high, Step.single()), high, false),
                        Findings.entry(Findings.reject(good, Step.single()), good, true));

        assertThat(ErrorRate.of(history, "Mei", ConfidenceLevel.HIGH))
                .isEqualTo(new ErrorRate(4, 3));
        assertThat(ErrorRate.of(history, "Ravi", ConfidenceLevel.HIGH))
                .isEqualTo(new ErrorRate(0, 0));
    }
}
