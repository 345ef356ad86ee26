package io.venuecurator.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.FieldPath;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What research proposes for one field of one venue, and what became of it.
 *
 * @param id stable: the same finding for the same field and original has the same id, see {@link
 *     ProposalId}
 * @param venueId the venue's key
 * @param venueName its name when the proposal was made, for lists
 * @param field the field
 * @param original the value in the file, {@code null} where the field is absent
 * @param proposed the best candidate's value
 * @param confidence that the proposed value is right, 0…1
 * @param state where it stands
 * @param warnings what a reviewer should know, in plain words
 * @param candidates all that was found, best first; the first one is what is proposed
 * @param decidedBy who decided, none while undecided
 * @param decidedAt when, none while undecided
 * @param finalValue what the decision puts into the file, none unless accepted or edited; {@code
 *     final} in the wire format
 */
public record Proposal(
        String id,
        String venueId,
        String venueName,
        FieldPath field,
        @Nullable JsonNode original,
        JsonNode proposed,
        double confidence,
        ProposalState state,
        List<String> warnings,
        List<Candidate> candidates,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @JsonProperty("final") @Nullable JsonNode finalValue) {

    /** Copies the lists. */
    public Proposal {
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
    }

    /** A new proposal that waits for a decision. */
    public static Proposal waiting(
            String venueId,
            String venueName,
            FieldPath field,
            @Nullable JsonNode original,
            List<Candidate> candidates,
            double confidence,
            List<String> warnings) {
        JsonNode proposed = candidates.getFirst().value();
        return new Proposal(
                ProposalId.of(venueId, field, original, proposed),
                venueId,
                venueName,
                field,
                original,
                proposed,
                confidence,
                ProposalState.WAITING,
                warnings,
                candidates,
                null,
                null,
                null);
    }

    /** The level in which the confidence is shown. */
    @JsonProperty(value = "level", access = JsonProperty.Access.READ_ONLY)
    public ConfidenceLevel level() {
        return ConfidenceLevel.of(confidence);
    }

    /** The same proposal in another state, with who decided, when and on what value. */
    public Proposal decided(
            ProposalState newState,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable JsonNode value) {
        return new Proposal(
                id,
                venueId,
                venueName,
                field,
                original,
                proposed,
                confidence,
                newState,
                warnings,
                candidates,
                by,
                at,
                value);
    }

    /** The same proposal with other warnings. */
    public Proposal withWarnings(List<String> newWarnings) {
        return new Proposal(
                id,
                venueId,
                venueName,
                field,
                original,
                proposed,
                confidence,
                state,
                newWarnings,
                candidates,
                decidedBy,
                decidedAt,
                finalValue);
    }

    /** The same finding over another original: a proposal of its own that waits. */
    public Proposal over(@Nullable JsonNode newOriginal) {
        return new Proposal(
                ProposalId.of(venueId, field, newOriginal, proposed),
                venueId,
                venueName,
                field,
                newOriginal,
                proposed,
                confidence,
                ProposalState.WAITING,
                warnings,
                candidates,
                null,
                null,
                null);
    }
}
