package io.venuecurator.research.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.venuecurator.venue.FieldPath;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExperienceTest {

    private static final FieldPath PHONE = FieldPath.of("contact.phone");
    private static final FieldPath PRICE = FieldPath.of("pricing.price_per_table");

    @Test
    void withoutDecisionsAConfidenceStaysAsStated() {
        assertThat(Experience.NONE.adjusted(PHONE, "fig.example", 0.8, 0.86)).isEqualTo(0.86);
    }

    @Test
    void decisionsOnTheFieldUpdateTheConfidenceAndThoseOnTheSourceUpdateItAgain() {
        Experience experience = Experience.of(times(20, outcome(PHONE, "fig.example", false)));

        double byField = (20 * 0.8 + 0) / 40;
        assertThat(experience.adjusted(PHONE, "plum.example", 0.8, 0.8))
                .isCloseTo(byField, within(1e-9));
        assertThat(experience.adjusted(PHONE, "fig.example", 0.8, 0.8))
                .isCloseTo((20 * byField + 0) / 40, within(1e-9));
    }

    @Test
    void otherFieldsAndOtherLevelsSayNothing() {
        Experience experience = Experience.of(times(20, outcome(PHONE, "fig.example", false)));

        assertThat(experience.adjusted(PRICE, "fig.example", 0.8, 0.8)).isEqualTo(0.8);
        assertThat(experience.adjusted(PHONE, "fig.example", 0.4, 0.4)).isEqualTo(0.4);
    }

    @Test
    void aSourceThatIsAlwaysRightBecomesAlmostSure() {
        Experience experience = Experience.of(times(500, outcome(PHONE, "fig.example", true)));

        assertThat(experience.adjusted(PHONE, "fig.example", 0.8, 0.8)).isEqualTo(0.99);
    }

    @Test
    void oneMistakeHardlyCounts() {
        Experience experience =
                Experience.of(
                        Stream.concat(
                                        times(19, outcome(PHONE, "fig.example", true)).stream(),
                                        Stream.of(outcome(PHONE, "fig.example", false)))
                                .toList());

        assertThat(experience.adjusted(PHONE, "fig.example", 0.8, 0.95))
                .isCloseTo(0.95, within(1e-9));
    }

    private static List<Outcome> times(int n, Outcome outcome) {
        return Collections.nCopies(n, outcome);
    }

    private static Outcome outcome(FieldPath field, String source, boolean right) {
        return new Outcome(field, source, 0.8, right);
    }
}
