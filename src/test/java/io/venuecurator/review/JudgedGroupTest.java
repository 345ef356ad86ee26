package io.venuecurator.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.venuecurator.venue.FieldPath;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgedGroupTest {

    /** Newcombe, Statistics in Medicine 17, 1998, table I: 81 of 263 gives 0.2553 to 0.3662. */
    @Test
    void saysWhereTheTrueShareLies() {
        JudgedGroup<String> group = group(263, 81);

        assertThat(group.share()).isCloseTo(0.308, within(0.0001));
        assertThat(group.range().low()).isCloseTo(0.2553, within(0.0001));
        assertThat(group.range().high()).isCloseTo(0.3662, within(0.0001));
    }

    @Test
    void groupsTheMostDecidedFirstAndThenInTheOrderMet() {
        List<JudgedGroup<String>> groups =
                JudgedGroup.by(
                        List.of(
                                judged("v1", "b.example", DecisionKind.ACCEPT, 0.6),
                                judged("v1", "a.example", DecisionKind.ACCEPT, 0.6),
                                judged("v1", "c.example", DecisionKind.EDIT, 0.6),
                                judged("v2", "c.example", DecisionKind.ACCEPT, 0.8)),
                        Judgement::source);

        assertThat(groups)
                .extracting(JudgedGroup::key)
                .containsExactly("c.example", "b.example", "a.example");
        JudgedGroup<String> most = groups.getFirst();
        assertThat(most.decided()).isEqualTo(2);
        assertThat(most.accepted()).isEqualTo(1);
        assertThat(most.confidence()).isCloseTo(0.7, within(1e-12));
        assertThat(most.venues()).containsExactlyInAnyOrder("v1", "v2");
    }

    @Test
    void countsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> group(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> group(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static JudgedGroup<String> group(int decided, int accepted) {
        return new JudgedGroup<>("any", decided, accepted, 0.5, Set.of());
    }

    private static Judgement judged(
            String venue, String source, DecisionKind kind, double confidence) {
        return new Judgement(
                venue,
                FieldPath.of("contact.phone"),
                null,
                confidence,
                source,
                kind,
                Instant.EPOCH,
                false);
    }
}
