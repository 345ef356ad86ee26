package io.venuecurator.review;

import static io.venuecurator.review.Findings.accepted;
import static io.venuecurator.review.Findings.edited;
import static io.venuecurator.review.Findings.finding;
import static io.venuecurator.review.Findings.json;
import static io.venuecurator.review.Findings.kept;
import static io.venuecurator.review.Findings.phone;
import static io.venuecurator.review.Findings.rejected;
import static io.venuecurator.review.Findings.stale;
import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueProfileReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingMergeTest {

    private static final String OLD = "\"+65 6123 4567\"";
    private static final String OLD_SPELLED_OTHERWISE = "\"(65) 6123-4567\"";
    private static final String NEW = "\"+65 6999 0000\"";
    private static final String THIRD = "\"+65 6333 3333\"";

    private final FindingMerge rule = new FindingMerge(VenueProfileReader.bundled());

    @Test
    void firstFindingOfAFieldWaits() {
        Proposal found = phone(null, NEW);

        QueueChange change = merge(List.of(), found);

        assertThat(change.waiting()).contains(found);
        assertThat(change.stale()).isEmpty();
    }

    @Test
    void sameFindingRefreshesTheOneThatWaits() {
        Proposal again = finding("v1", Findings.PHONE, null, NEW, 0.99);

        QueueChange change = merge(List.of(phone(null, NEW)), again);

        assertThat(change.waiting()).contains(again);
        assertThat(change.stale()).isEmpty();
    }

    @Test
    void sameFindingLeavesADecisionAlone() {
        Proposal found = phone(null, NEW);

        assertThat(merge(List.of(accepted(found)), found)).isEqualTo(QueueChange.NONE);
        assertThat(merge(List.of(rejected(found)), found)).isEqualTo(QueueChange.NONE);
        assertThat(merge(List.of(kept(found)), found)).isEqualTo(QueueChange.NONE);
        assertThat(merge(List.of(edited(found, THIRD)), found)).isEqualTo(QueueChange.NONE);
    }

    @Test
    void sameFindingLeavesWhatCameAfterTheDecisionAlone() {
        Proposal first = phone(null, OLD);
        Proposal since = phone(OLD, NEW);

        assertThat(merge(List.of(since, accepted(first)), first)).isEqualTo(QueueChange.NONE);
    }

    @Test
    void otherFindingTakesThePlaceOfTheOneThatWaits() {
        Proposal older = phone(null, OLD);
        Proposal found = phone(null, NEW);

        QueueChange change = merge(List.of(older), found);

        assertThat(change.waiting()).contains(found);
        assertThat(change.stale())
                .containsExactly(
                        new QueueChange.Stale(older.id(), "A later search found another value."));
    }

    @Test
    void staleFindingThatIsFoundAgainWaitsAgain() {
        Proposal found = phone(null, OLD);
        Proposal between = phone(null, NEW);

        QueueChange change = merge(List.of(stale(found), between), found);

        assertThat(change.waiting()).contains(found);
        assertThat(change.stale())
                .extracting(QueueChange.Stale::proposalId)
                .containsExactly(between.id());
    }

    @Test
    void whatTheFileHoldsIsNotProposed() {
        Proposal waiting = phone(OLD, NEW);

        QueueChange change = merge(List.of(waiting), phone(OLD, OLD_SPELLED_OTHERWISE));

        assertThat(change.waiting()).isEmpty();
        assertThat(change.stale())
                .extracting(QueueChange.Stale::proposalId)
                .containsExactly(waiting.id());
    }

    @Test
    void acceptedAndWrittenValueIsNotProposedAgain() {
        Proposal decided = accepted(phone(null, OLD));

        assertThat(merge(List.of(decided), phone(OLD, OLD_SPELLED_OTHERWISE)))
                .isEqualTo(QueueChange.NONE);
    }

    @Test
    void rejectedValueIsNotProposedAgain() {
        Proposal decided = rejected(phone(null, OLD));

        assertThat(merge(List.of(decided), phone(null, OLD_SPELLED_OTHERWISE)))
                .isEqualTo(QueueChange.NONE);
        assertThat(merge(List.of(decided), phone(NEW, OLD))).isEqualTo(QueueChange.NONE);
    }

    @Test
    void valueThatTheReviewerCorrectedIsNotProposedAgain() {
        Proposal decided = edited(phone(null, OLD), THIRD);

        assertThat(merge(List.of(decided), phone(THIRD, OLD_SPELLED_OTHERWISE)))
                .isEqualTo(QueueChange.NONE);
    }

    @Test
    void valueThatLostAgainstTheOriginalIsNotProposedAgainWhileTheOriginalStands() {
        Proposal decided = kept(phone(OLD, NEW));

        assertThat(merge(List.of(decided), phone(OLD_SPELLED_OTHERWISE, NEW)))
                .isEqualTo(QueueChange.NONE);
        assertThat(merge(List.of(decided), phone(THIRD, NEW)).waiting()).isPresent();
    }

    @Test
    void otherFindingAfterADecisionWaitsWithAWarning() {
        Proposal found = phone(null, NEW);

        QueueChange change = merge(List.of(rejected(phone(null, OLD))), found);

        assertThat(change.waiting().orElseThrow().id()).isEqualTo(found.id());
        assertThat(change.waiting().orElseThrow().warnings())
                .containsExactly(
                        "Changed since you decided: rejected \"+65 6123 4567\" by Mei on"
                                + " 2026-11-24.");
        assertThat(change.stale()).isEmpty();
    }

    @Test
    void warningNamesTheLatestDecision() {
        QueueChange change =
                merge(
                        List.of(accepted(phone(null, OLD)), accepted(phone(OLD, NEW))),
                        phone(NEW, THIRD));

        assertThat(change.waiting().orElseThrow().warnings().getFirst()).contains("6999 0000");
    }

    @Test
    void findingFromBeforeTheWriteIsJudgedOverTheDecidedValue() {
        Proposal decided = accepted(phone(null, OLD));

        QueueChange change = merge(List.of(decided), phone(null, NEW));

        Proposal waiting = change.waiting().orElseThrow();
        assertThat(waiting.original()).isEqualTo(json(OLD));
        assertThat(waiting.id()).isEqualTo(phone(OLD, NEW).id());
        assertThat(waiting.warnings()).hasSize(1);
        assertThat(merge(List.of(decided), phone(null, OLD_SPELLED_OTHERWISE)).waiting()).isEmpty();
    }

    @Test
    void findingFromBeforeTwoWritesIsJudgedOverTheLastValue() {
        List<Proposal> decided = List.of(accepted(phone(null, OLD)), accepted(phone(OLD, NEW)));

        Proposal waiting = merge(decided, phone(null, THIRD)).waiting().orElseThrow();

        assertThat(waiting.original()).isEqualTo(json(NEW));
    }

    @Test
    void refreshedFindingKeepsItsWarning() {
        Proposal decided = accepted(phone(null, OLD));
        Proposal waiting = merge(List.of(decided), phone(null, NEW)).waiting().orElseThrow();

        QueueChange again = merge(List.of(waiting, decided), phone(null, NEW));

        assertThat(again.waiting()).contains(waiting);
        assertThat(again.stale()).isEmpty();
    }

    @Test
    void acceptedValueThatSomebodyElseReplacedWaitsAgainWithAWarning() {
        QueueChange change = merge(List.of(accepted(phone(null, OLD))), phone(THIRD, OLD));

        assertThat(change.waiting().orElseThrow().warnings()).hasSize(1);
    }

    @Test
    void fieldsOutsideTheProfileAreComparedBySpelling() {
        FieldPath own = FieldPath.of("own.note");
        Proposal decided = rejected(finding("v1", own, null, "\"Big\"", 0.5));

        assertThat(merge(List.of(decided), finding("v1", own, "1", "\"Big\"", 0.5)))
                .isEqualTo(QueueChange.NONE);
        assertThat(merge(List.of(decided), finding("v1", own, null, "\"big\"", 0.5)).waiting())
                .isPresent();
    }

    @Test
    void findingFromBeforeAnUndoIsWrittenIsJudgedOverTheOriginal() {
        Proposal undone = phone(null, OLD);
        Optional<PendingWrite> open =
                PendingWrite.after(Optional.empty(), accepted(undone), undone, 2);

        QueueChange change = rule.merge(List.of(undone), open, phone(OLD, NEW));

        assertThat(change.waiting()).contains(phone(null, NEW));
        assertThat(change.stale())
                .extracting(QueueChange.Stale::proposalId)
                .containsExactly(undone.id());
    }

    private QueueChange merge(List<Proposal> existing, Proposal finding) {
        return rule.merge(existing, Optional.empty(), finding);
    }
}
