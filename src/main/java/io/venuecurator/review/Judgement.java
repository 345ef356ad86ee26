package io.venuecurator.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a decision in force says about the proposal it is on: the little that figures need, so that
 * a hundred thousand of them fit into memory.
 *
 * @param venueId the venue's key
 * @param field the field
 * @param original what stood there, none if the field was absent
 * @param confidence that the proposed value is right, 0…1
 * @param source host of the page on which the proposed value was read, may be empty
 * @param kind what was decided
 * @param at when
 * @param bulk whether it was decided by a threshold, so that nobody looked
 */
public record Judgement(
        String venueId,
        FieldPath field,
        @Nullable JsonNode original,
        double confidence,
        String source,
        DecisionKind kind,
        Instant at,
        boolean bulk) {

    /** Whether the proposed value was taken as it was. */
    public boolean accepted() {
        return kind == DecisionKind.ACCEPT;
    }

    /** Whether the decision puts a value into the file. */
    public boolean writes() {
        return kind == DecisionKind.ACCEPT || kind == DecisionKind.EDIT;
    }
}
