package io.venuecurator.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What changes in a venue along with an approved value: {@code confidence_score} and {@code
 * last_updated} are set, and {@code needs_review} is emptied once the venue is complete enough. A
 * field that was itself approved is left as approved.
 */
final class Bookkeeping {

    private static final FieldPath SCORE = FieldPath.of("confidence_score");
    private static final FieldPath REVIEW = FieldPath.of("needs_review");
    private static final FieldPath UPDATED = FieldPath.of("last_updated");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final VenueProfile profile;
    private final WritePolicy policy;

    Bookkeeping(VenueProfile profile, WritePolicy policy) {
        this.profile = profile;
        this.policy = policy;
    }

    /**
     * Brings a changed venue up to date.
     *
     * @param venue the text, parsed
     * @param approved the fields that were just changed
     * @throws IOException if the text is not well-formed
     */
    VenueText keep(VenueText text, Venue venue, Set<FieldPath> approved) throws IOException {
        VenueText kept = text;
        VenueRow row = VenueRow.of(venue, 0, profile);
        BigDecimal score = BigDecimal.valueOf(row.score(), 2);
        if (!approved.contains(SCORE)) {
            kept = set(kept, venue, SCORE, NODES.numberNode(score.stripTrailingZeros()));
        }
        if (!approved.contains(REVIEW)
                && row.markedForReview()
                && score.compareTo(policy.clearReviewFrom()) >= 0) {
            kept = set(kept, venue, REVIEW, emptied(venue.json().path(REVIEW.value())));
        }
        return approved.contains(UPDATED) ? kept : set(kept, venue, UPDATED, NODES.textNode(now()));
    }

    private static VenueText set(VenueText text, Venue venue, FieldPath field, JsonNode value)
            throws IOException {
        return SameValue.of(venue.value(field).orElse(null), value)
                ? text
                : text.with(field, value);
    }

    /** The empty value of the same kind; {@code null} for what has none. */
    private static JsonNode emptied(JsonNode review) {
        return switch (review.getNodeType()) {
            case ARRAY -> NODES.arrayNode();
            case OBJECT -> NODES.objectNode();
            case BOOLEAN -> NODES.booleanNode(false);
            case STRING -> NODES.textNode("");
            default -> NODES.nullNode();
        };
    }

    private String now() {
        return OffsetDateTime.now(policy.clock())
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
