package io.venuecurator.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.venuecurator.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AcceptAboveTest {

    private final Proposal below = Findings.finding("v1", Findings.PHONE, null, "\"1\"", 0.94);
    private final Proposal at = Findings.finding("v2", Findings.PHONE, null, "\"2\"", 0.95);
    private final Proposal above = Findings.finding("v2", Findings.PRICE, null, "1388", 0.99);
    private final Proposal warned =
            Findings.finding("v3", Findings.PRICE, null, "2000", 0.99)
                    .withWarnings(List.of("old price"));
    private final Proposal decided =
            Findings.rejected(Findings.finding("v4", Findings.PRICE, null, "3000", 0.99));

    @Test
    void takesWhatWaitsFromTheThresholdOnWithoutWarnings() {
        AcceptAbove preview =
                AcceptAbove.preview(
                        List.of(below, at, above, warned, decided), 0.95, false, new Random(1));

        assertThat(preview.selected()).containsExactly(at, above);
        assertThat(preview.byField())
                .containsExactly(entry(Findings.PHONE, 1), entry(Findings.PRICE, 1));
        assertThat(preview.venues()).isEqualTo(1);
        assertThat(preview.withWarnings()).isEqualTo(1);
        assertThat(preview.examples()).containsExactlyInAnyOrder(at, above);
    }

    @Test
    void takesWarnedOnesWhenAsked() {
        AcceptAbove preview = AcceptAbove.preview(List.of(at, warned), 0.95, true, new Random(1));

        assertThat(preview.selected()).containsExactly(at, warned);
        assertThat(preview.withWarnings()).isZero();
    }

    @Test
    void showsTenDifferentExamplesThatDependOnTheSeed() {
        List<Proposal> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(Findings.finding("v" + i, Findings.PHONE, null, "\"" + i + "\"", 0.96));
        }

        List<Proposal> one = AcceptAbove.preview(many, 0.95, false, new Random(1)).examples();
        List<Proposal> same = AcceptAbove.preview(many, 0.95, false, new Random(1)).examples();
        List<Proposal> other = AcceptAbove.preview(many, 0.95, false, new Random(2)).examples();

        assertThat(one).hasSize(10).doesNotHaveDuplicates().isEqualTo(same).isNotEqualTo(other);
    }

    @Test
    void decisionsAreOneBulkStep() {
        List<Decision> decisions =
                AcceptAbove.preview(List.of(at, above), 0.95, false, new Random(1))
                        .decisions("Mei", Findings.NOON);

        assertThat(decisions)
                .extracting(Decision::finalValue)
                .containsExactly(at.proposed(), above.proposed());
        assertThat(decisions).extracting(Decision::step).containsOnly(decisions.getFirst().step());
        assertThat(Step.isBulk(decisions.getFirst().step())).isTrue();
        assertThat(Step.isBulk(Step.single())).isFalse();
    }
}
