package io.venuecurator.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * A line of the change log: a decision together with what it was about.
 *
 * @param number the decision's number in the ledger, ascending
 * @param decision who decided what
 * @param venueId the venue's key
 * @param venueName its name
 * @param field the field
 * @param original what stood there, none if the field was absent
 * @param proposed what was proposed
 * @param confidence that the proposed value is right, 0…1
 * @param source host of the page on which the proposed value was read
 * @param inForce whether it still stands: not undone, and not set aside by a change of the file
 */
public record HistoryEntry(
        long number,
        Decision decision,
        String venueId,
        String venueName,
        FieldPath field,
        @Nullable JsonNode original,
        JsonNode proposed,
        double confidence,
        String source,
        boolean inForce) {

    /** The level of the confidence. */
    public ConfidenceLevel level() {
        return ConfidenceLevel.of(confidence);
    }
}
