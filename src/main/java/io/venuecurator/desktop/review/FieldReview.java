package io.venuecurator.desktop.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.ValueEquality;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the review. Immutable.
 *
 * @param field the field
 * @param inFile what the file holds this moment, none where it is absent
 * @param original what the file had before any decision, none where it is absent
 * @param proposal what is proposed or was decided, none where nothing was found
 * @param earlier the decided proposal that a later finding questions, only with {@link
 *     FieldStatus#CHANGED_SINCE}
 * @param status where it stands
 */
public record FieldReview(
        VenueField field,
        @Nullable JsonNode inFile,
        @Nullable JsonNode original,
        @Nullable Proposal proposal,
        @Nullable Proposal earlier,
        FieldStatus status) {

    private static final Comparator<Proposal> LATEST =
            Comparator.comparing(p -> Optional.ofNullable(p.decidedAt()).orElse(Instant.MIN));

    /**
     * Puts together what is known of one field.
     *
     * @param fileChanged the ids of the proposals that wait because somebody else changed the file
     */
    static FieldReview of(
            VenueField field, Venue venue, List<Proposal> proposals, Set<String> fileChanged) {
        Proposal decided =
                proposals.stream().filter(p -> p.state().isDecided()).max(LATEST).orElse(null);
        Proposal waiting =
                proposals.stream()
                        .filter(p -> p.state() == ProposalState.WAITING)
                        .max(Comparator.comparingDouble(Proposal::confidence))
                        .orElse(null);
        JsonNode inFile = venue.value(field.path()).orElse(null);
        if (waiting != null) {
            return waiting(field, inFile, waiting, decided, fileChanged.contains(waiting.id()));
        }
        if (decided != null) {
            return new FieldReview(
                    field, inFile, decided.original(), decided, null, ofState(decided.state()));
        }
        boolean missing = inFile == null || Completeness.isMissing(inFile, field);
        return new FieldReview(
                field,
                inFile,
                inFile,
                null,
                null,
                missing ? FieldStatus.MISSING : FieldStatus.PRESENT);
    }

    /**
     * The original is the proposal's, not what the file holds this moment: just after an undo the
     * file still has the value that is being taken back.
     */
    private static FieldReview waiting(
            VenueField field,
            @Nullable JsonNode inFile,
            Proposal waiting,
            @Nullable Proposal decided,
            boolean fileChanged) {
        JsonNode original = waiting.original();
        JsonNode present = original == null ? NullNode.getInstance() : original;
        FieldStatus status = FieldStatus.WAITING;
        if (ValueEquality.same(present, waiting.proposed(), field)) {
            status = FieldStatus.SAME;
        } else if (fileChanged) {
            status = FieldStatus.FILE_CHANGED;
        } else if (decided != null) {
            status = FieldStatus.CHANGED_SINCE;
        }
        return new FieldReview(
                field,
                inFile,
                original,
                waiting,
                status == FieldStatus.CHANGED_SINCE ? decided : null,
                status);
    }

    /** Whether the file has something here that only stands for "unknown", such as a price of 0. */
    public boolean isPlaceholder() {
        return status == FieldStatus.MISSING
                && original != null
                && !original.isNull()
                && original.isValueNode()
                && !original.asText().isBlank();
    }

    private static FieldStatus ofState(ProposalState state) {
        return switch (state) {
            case ACCEPTED -> FieldStatus.ACCEPTED;
            case EDITED -> FieldStatus.EDITED;
            case REJECTED -> FieldStatus.REJECTED;
            case KEPT -> FieldStatus.KEPT;
            case WAITING, STALE -> FieldStatus.WAITING;
        };
    }

    /** The proposal, where there is one. */
    public Optional<Proposal> proposed() {
        return Optional.ofNullable(proposal);
    }

    /**
     * What the file will have by the decisions so far; none where it has and gets nothing. A
     * decision that writes nothing leaves what is in the file, whoever put it there.
     */
    public Optional<JsonNode> finalValue() {
        if (proposal != null && proposal.state().writes()) {
            return Optional.ofNullable(proposal.finalValue());
        }
        return Optional.ofNullable(inFile);
    }

    /** The same line with what a decision has just made of its proposal. */
    FieldReview decided(Proposal now) {
        return new FieldReview(field, inFile, original, now, null, ofState(now.state()));
    }

    /** The candidates grouped by meaning, the proposed one first. */
    public List<CandidateGroup> groups() {
        return proposal == null ? List.of() : CandidateGroup.of(proposal, field);
    }

    /** The same line while its decision is being stored. */
    FieldReview saving() {
        return new FieldReview(field, inFile, original, proposal, earlier, FieldStatus.SAVING);
    }
}
