package io.venuecurator.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import java.util.Optional;

/**
 * What an approval has put into the file and nothing has replaced since: the field should still
 * hold it. If it holds something else, somebody else changed the file.
 *
 * @param number the decision's number in the ledger, for telling whether another came since
 * @param proposalId the approved proposal
 * @param venueId the venue's key
 * @param field the field
 * @param value what was written
 */
public record WrittenValue(
        long number, String proposalId, String venueId, FieldPath field, JsonNode value) {

    /** Whether the field holds the value, given what stands there now. */
    public boolean standsIn(Optional<JsonNode> current) {
        return PendingWrite.same(Optional.of(value), current);
    }
}
