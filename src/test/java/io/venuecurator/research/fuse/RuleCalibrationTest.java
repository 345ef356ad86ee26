package io.venuecurator.research.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RuleCalibrationTest {

    @Test
    void manyObservationsOutweighWhatTheRuleStates() {
        RuleCalibration calibration =
                RuleCalibration.of(List.of(new RuleTally("phone", 0.65, 190, 190)));

        assertThat(calibration.of(candidate("phone", 0.65)))
                .isCloseTo((10 * 0.65 + 190) / 200, within(1e-9));
    }

    @Test
    void whatWasNotMeasuredStaysAsStated() {
        RuleCalibration calibration =
                RuleCalibration.of(List.of(new RuleTally("phone", 0.65, 190, 190)));

        assertThat(calibration.of(candidate("rating", 0.65))).isEqualTo(0.65);
        assertThat(calibration.of(candidate("phone", 0.25))).isEqualTo(0.25);
    }

    @Test
    void betweenMeasuredNeighboursNothingIsWorthMoreOrLess() {
        RuleCalibration calibration =
                RuleCalibration.of(
                        List.of(
                                new RuleTally("email", 0.60, 90, 90),
                                new RuleTally("email", 0.80, 990, 990)));

        assertThat(calibration.of(candidate("email", 0.70))).isCloseTo(0.96, within(1e-9));
    }

    @Test
    void aHigherConfidenceOfARuleIsNeverWorthLess() {
        RuleCalibration calibration =
                RuleCalibration.of(
                        List.of(
                                new RuleTally("email", 0.60, 90, 90),
                                new RuleTally("email", 0.90, 0, 90)));

        assertThat(calibration.of(candidate("email", 0.90)))
                .isEqualTo(calibration.of(candidate("email", 0.60)))
                .isCloseTo((0.96 + 0.09) / 2, within(1e-9));
    }

    @Test
    void aDerivedValueIsJudgedByItsRule() {
        assertThat(RuleCalibration.rule("capacity, derived from 35 tables of 10"))
                .isEqualTo("capacity");
    }

    @Test
    void theTableThatShipsCanBeRead() {
        assertThat(RuleCalibration.bundled().of(candidate("phone", 0.85)))
                .isGreaterThan(0.95)
                .isLessThan(1);
    }

    @Test
    void countsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new RuleTally("phone", 0.65, 2, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void rises(
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other,
            @ForAll @IntRange(max = 50) int right) {
        RuleCalibration calibration =
                RuleCalibration.of(
                        List.of(
                                new RuleTally("phone", 0.3, right, 50),
                                new RuleTally("phone", 0.7, 25, 50)));

        assertThat(calibration.of(candidate("phone", Math.min(one, other))))
                .isLessThanOrEqualTo(calibration.of(candidate("phone", Math.max(one, other))));
    }

    private static Candidate candidate(String rule, double confidence) {
        return new Candidate(
                TextNode.valueOf("x"),
                confidence,
                new Evidence("https://fig.example/", "", "x", FuseFixtures.NOW, "hash", rule),
                List.of());
    }
}
