package io.venuecurator.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a decision whose field somebody else changed in the file, before it was written
 * or after: it is not written (again); the finding comes back for review over what stands there
 * now. Where an undone proposal was turned down since, or gave way, there is nothing left to ask.
 */
public final class FileConflict {

    private final FieldMeaning meaning;

    /** A rule that compares values as the profile's fields do. */
    public FileConflict(VenueProfile profile) {
        this.meaning = new FieldMeaning(profile);
    }

    /** Whether what stands there means what was to be written, so that nothing is left to do. */
    public boolean isFulfilled(PendingWrite write, Optional<JsonNode> current) {
        return meaning.same(write.field(), write.value().orElse(null), current.orElse(null));
    }

    /** Whether what stands there means what an approval wrote, so that the approval holds. */
    public boolean stillHolds(WrittenValue written, Optional<JsonNode> current) {
        return meaning.same(written.field(), written.value(), current.orElse(null));
    }

    /**
     * What happens to the field's proposals.
     *
     * @param proposal the one that was written or was to be, or whose undoing was to be
     * @param others the field's other proposals
     * @param current what stands in the file now, empty if the field is absent
     */
    public QueueChange resolve(
            Proposal proposal, List<Proposal> others, Optional<JsonNode> current) {
        boolean asksForNothing =
                switch (proposal.state()) {
                    case REJECTED, KEPT, STALE -> true;
                    case ACCEPTED, EDITED, WAITING -> false;
                };
        if (asksForNothing) {
            return QueueChange.NONE;
        }
        String holds = "it now holds " + DecisionWords.value(current.orElse(null)) + ".";
        List<QueueChange.Stale> stale =
                List.of(
                        new QueueChange.Stale(
                                proposal.id(), "The file was changed by somebody else: " + holds));
        Proposal back = proposal.over(current.orElse(null));
        boolean nothingToAsk =
                meaning.same(back.field(), back.proposed(), back.original())
                        || others.stream()
                                .anyMatch(
                                        other ->
                                                other.state() == ProposalState.WAITING
                                                        || (other.state().isDecided()
                                                                && other.id().equals(back.id())));
        if (nothingToAsk) {
            return new QueueChange(Optional.empty(), stale);
        }
        List<String> warnings = new ArrayList<>(proposal.warnings());
        warnings.add(
                proposal.state().isDecided()
                        ? "The file changed since you decided ("
                                + DecisionWords.of(proposal)
                                + "): "
                                + holds
                        : "The file changed before your undo could be written: " + holds);
        return new QueueChange(Optional.of(back.withWarnings(warnings)), stale);
    }
}
