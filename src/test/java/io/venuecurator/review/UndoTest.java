package io.venuecurator.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.proposal.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest {

    private final Proposal first = Findings.phone(null, "\"1\"");
    private final Proposal second = Findings.phone("\"1\"", "\"2\"");

    @Test
    void takesBackTheNewestFirstAndOnlyWhatStands() {
        List<HistoryEntry> entries =
                List.of(entry(1, first, true), entry(2, second, true), entry(3, first, false));

        List<Decision> undos = Undo.of(entries, "Ravi", Findings.NOON, "step-9");

        assertThat(undos)
                .containsExactly(
                        new Decision(
                                second.id(),
                                DecisionKind.UNDO,
                                null,
                                "Ravi",
                                Findings.NOON,
                                "step-9"),
                        new Decision(
                                first.id(),
                                DecisionKind.UNDO,
                                null,
                                "Ravi",
                                Findings.NOON,
                                "step-9"));
    }

    @Test
    void redoesTheOldestFirstWithTheSameValues() {
        List<HistoryEntry> entries = List.of(entry(2, second, false), entry(1, first, false));

        List<Decision> again = Undo.redo(entries, "Ravi", Findings.NOON, "step-10");

        assertThat(again).extracting(Decision::proposalId).containsExactly(first.id(), second.id());
        assertThat(again)
                .extracting(Decision::finalValue)
                .containsExactly(first.proposed(), second.proposed());
        assertThat(again).allSatisfy(d -> assertThat(d.step()).isEqualTo("step-10"));
    }

    private static HistoryEntry entry(long number, Proposal proposal, boolean inForce) {
        return new HistoryEntry(
                number,
                Findings.accept(proposal, "step-" + number),
                proposal.venueId(),
                proposal.venueName(),
                proposal.field(),
                proposal.original(),
                proposal.proposed(),
                proposal.confidence(),
                "aurora.example",
                inForce);
    }
}
