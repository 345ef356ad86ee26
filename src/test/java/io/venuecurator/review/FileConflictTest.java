package io.venuecurator.review;

import static io.venuecurator.review.Findings.accepted;
import static io.venuecurator.review.Findings.json;
import static io.venuecurator.review.Findings.phone;
import static io.venuecurator.review.Findings.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.venue.VenueProfileReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileConflictTest {

    private final FileConflict rule = new FileConflict(VenueProfileReader.bundled());
    private final Proposal proposal = phone("\"+65 6111 1111\"", "\"+65 6222 2222\"");
    private final Optional<JsonNode> current = Optional.of(json("\"+65 6333 3333\""));

    @Test
    void decidedFindingComesBackOverWhatStandsThere() {
        QueueChange change = rule.resolve(accepted(proposal), List.of(), current);

        Proposal back = change.waiting().orElseThrow();
        assertThat(back)
                .isEqualTo(
                        proposal.over(json("\"+65 6333 3333\""))
                                .withWarnings(
                                        List.of(
                                                "The file changed since you decided (accepted \"+65 6222 2222\" by Mei on"
                                                        + " 2026-11-24): it now holds \"+65 6333 3333\".")));
        assertThat(change.stale())
                .containsExactly(
                        new QueueChange.Stale(
                                proposal.id(),
                                "The file was changed by somebody else: it now holds"
                                        + " \"+65 6333 3333\"."));
    }

    @Test
    void undoneFindingComesBackOverWhatStandsThere() {
        QueueChange change = rule.resolve(proposal, List.of(), Optional.empty());

        assertThat(change.waiting().orElseThrow().original()).isNull();
        assertThat(change.waiting().orElseThrow().warnings())
                .containsExactly(
                        "The file changed before your undo could be written: it now holds"
                                + " nothing.");
    }

    @Test
    void nothingComesBackWhereAnotherWaits() {
        Proposal waiting = phone("\"+65 6333 3333\"", "\"+65 6444 4444\"");

        QueueChange change = rule.resolve(accepted(proposal), List.of(waiting), current);

        assertThat(change.waiting()).isEmpty();
        assertThat(change.stale()).hasSize(1);
    }

    @Test
    void nothingComesBackThatWasJudged() {
        Proposal judged = rejected(proposal.over(json("\"+65 6333 3333\"")));

        assertThat(rule.resolve(accepted(proposal), List.of(judged), current).waiting()).isEmpty();
    }

    @Test
    void nothingComesBackThatWasTurnedDownAfterItsUndo() {
        assertThat(rule.resolve(rejected(proposal), List.of(), current))
                .isEqualTo(QueueChange.NONE);
        assertThat(rule.resolve(Findings.stale(proposal), List.of(), current))
                .isEqualTo(QueueChange.NONE);
    }

    @Test
    void sameValueInAnotherSpellingIsFulfilled() {
        PendingWrite write =
                PendingWrite.after(Optional.empty(), proposal, accepted(proposal), 1).orElseThrow();

        assertThat(rule.isFulfilled(write, Optional.of(json("\"65 62222222\"")))).isTrue();
        assertThat(rule.isFulfilled(write, current)).isFalse();
        assertThat(rule.isFulfilled(write, Optional.empty())).isFalse();
    }
}
