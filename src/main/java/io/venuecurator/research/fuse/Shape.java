package io.venuecurator.research.fuse;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import java.util.List;
import java.util.Optional;

/**
 * Whether a field has room in a record. Where a {@code capacity} is a number, its leaves cannot be
 * written without destroying it, so nothing is proposed for them.
 */
final class Shape {

    private Shape() {}

    /** The member that is in the way, nothing if the field can be written. */
    static Optional<String> obstacle(Venue venue, FieldPath field) {
        List<String> segments = field.segments();
        JsonNode node = venue.json();
        for (String segment : segments.subList(0, segments.size() - 1)) {
            node = node.path(segment);
            if (!node.isObject() && !node.isMissingNode() && !node.isNull()) {
                return Optional.of(segment);
            }
        }
        return Optional.empty();
    }
}
