package io.venuecurator.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.venuecurator.venue.FieldPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void countsWhatFallsIntoEachRange() {
        Reliability reliability =
                Reliability.of(List.of(judged(0.85, true), judged(0.89, false), judged(1.0, true)));

        assertThat(reliability.judged()).isEqualTo(3);
        assertThat(reliability.right()).isEqualTo(2);
        assertThat(reliability.bins()).hasSize(Reliability.BINS);
        ReliabilityBin eighties = reliability.bins().get(8);
        assertThat(eighties.judged()).isEqualTo(2);
        assertThat(eighties.share()).isEqualTo(0.5);
        assertThat(eighties.meanConfidence()).isCloseTo(0.87, within(1e-9));
        assertThat(eighties.bounds()).isEqualTo(ScoreInterval.of(1, 2));
        assertThat(reliability.bins().getLast().judged()).isEqualTo(1);
    }

    @Test
    void theErrorIsTheMeanDistanceFromTheShareThatWasRight() {
        List<Judged> judged = new ArrayList<>(Collections.nCopies(9, judged(0.95, true)));
        judged.add(judged(0.95, false));
        judged.addAll(Collections.nCopies(10, judged(0.55, true)));

        // Ten are off by 0.95 - 0.9, ten by 1 - 0.55.
        assertThat(Reliability.of(judged).expectedCalibrationError())
                .isCloseTo((0.05 + 0.45) / 2, within(1e-9));
    }

    @Test
    void nothingJudgedHasNoError() {
        assertThat(Reliability.of(List.of()).expectedCalibrationError()).isZero();
    }

    @Property
    void oneConfidenceIsOffByItsDistanceFromTheTruth(
            @ForAll @DoubleRange(min = 0, max = 1) double confidence, @ForAll boolean right) {
        assertThat(Reliability.of(List.of(judged(confidence, right))).expectedCalibrationError())
                .isCloseTo(Math.abs((right ? 1 : 0) - confidence), within(1e-12));
    }

    private static Judged judged(double confidence, boolean right) {
        return new Judged(FieldPath.of("rating"), "fig.example", confidence, right);
    }
}
