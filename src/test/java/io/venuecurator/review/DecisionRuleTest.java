package io.venuecurator.review;

import static io.venuecurator.review.Findings.accept;
import static io.venuecurator.review.Findings.accepted;
import static io.venuecurator.review.Findings.edit;
import static io.venuecurator.review.Findings.keep;
import static io.venuecurator.review.Findings.phone;
import static io.venuecurator.review.Findings.reject;
import static io.venuecurator.review.Findings.rejected;
import static io.venuecurator.review.Findings.stale;
import static io.venuecurator.review.Findings.undo;
import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionRuleTest {

    private final Proposal waiting = phone("\"1\"", "\"2\"");

    @Test
    void everyKindLeavesItsState() {
        assertThat(DecisionRule.apply(waiting, accept(waiting, "s"))).isEqualTo(accepted(waiting));
        assertThat(DecisionRule.apply(waiting, edit(waiting, "\"3\"", "s")))
                .isEqualTo(Findings.edited(waiting, "\"3\""));
        assertThat(DecisionRule.apply(waiting, reject(waiting, "s"))).isEqualTo(rejected(waiting));
        assertThat(DecisionRule.apply(waiting, keep(waiting, "s")).state())
                .isEqualTo(ProposalState.KEPT);
        assertThat(DecisionRule.apply(accepted(waiting), undo(waiting, "s"))).isEqualTo(waiting);
    }

    @Test
    void decidedProposalHasToBeUndoneFirst() {
        assertThat(DecisionRule.refusal(accepted(waiting), List.of(), reject(waiting, "s")))
                .contains(
                        "contact.phone of Hotel v1 is already decided (accepted \"2\" by Mei on"
                                + " 2026-11-24): undo that first.");
        assertThat(DecisionRule.refusal(accepted(waiting), List.of(), undo(waiting, "s")))
                .isEmpty();
    }

    @Test
    void onlyADecisionCanBeUndone() {
        assertThat(DecisionRule.refusal(waiting, List.of(), undo(waiting, "s"))).isPresent();
        assertThat(DecisionRule.refusal(stale(waiting), List.of(), undo(waiting, "s"))).isPresent();
    }

    @Test
    void staleProposalCannotBeDecided() {
        assertThat(DecisionRule.refusal(stale(waiting), List.of(), accept(waiting, "s")))
                .hasValueSatisfying(why -> assertThat(why).contains("stale"));
    }

    @Test
    void acceptTakesNoOtherValueThanTheProposed() {
        Decision other =
                new Decision(
                        waiting.id(),
                        DecisionKind.ACCEPT,
                        Findings.json("\"3\""),
                        "Mei",
                        Findings.NOON,
                        "s");

        assertThat(DecisionRule.refusal(waiting, List.of(), other))
                .hasValueSatisfying(why -> assertThat(why).contains("edit the field instead"));
    }

    @Test
    void decisionsWithAValueAreUndoneNewestFirst() {
        Proposal later = phone("\"2\"", "\"4\"");
        Decision undo = undo(waiting, "s");

        assertThat(DecisionRule.refusal(accepted(waiting), List.of(accepted(later)), undo))
                .hasValueSatisfying(why -> assertThat(why).contains("accepted \"4\" by Mei"));
        assertThat(DecisionRule.refusal(accepted(waiting), List.of(rejected(later)), undo))
                .isPresent();
        assertThat(DecisionRule.refusal(rejected(waiting), List.of(accepted(later)), undo))
                .isPresent();
        assertThat(DecisionRule.refusal(rejected(waiting), List.of(rejected(later)), undo))
                .isEmpty();
    }

    @Test
    void onlyUndoingLetsAnotherGiveWay() {
        Proposal since = phone("\"2\"", "\"4\"");

        assertThat(DecisionRule.givingWay(List.of(since), undo(waiting, "s")))
                .extracting(QueueChange.Stale::proposalId)
                .containsExactly(since.id());
        assertThat(DecisionRule.givingWay(List.of(since), accept(waiting, "s"))).isEmpty();
        assertThat(DecisionRule.givingWay(List.of(accepted(since)), undo(waiting, "s"))).isEmpty();
    }
}
