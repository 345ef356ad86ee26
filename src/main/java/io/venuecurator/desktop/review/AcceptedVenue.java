package io.venuecurator.desktop.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import java.util.List;
import java.util.Map;

/** A venue as it would be with other values, to say what accepting them is worth. */
final class AcceptedVenue {

    private AcceptedVenue() {}

    /** A changed copy. A value whose place is taken by something of another shape is left out. */
    static Venue of(Venue venue, Map<FieldPath, JsonNode> values) {
        if (values.isEmpty() || !(venue.json() instanceof ObjectNode original)) {
            return venue;
        }
        ObjectNode copy = original.deepCopy();
        values.forEach((path, value) -> put(copy, path, value));
        return new Venue(venue.key(), copy);
    }

    private static void put(ObjectNode root, FieldPath path, JsonNode value) {
        ObjectNode parent = root;
        List<String> segments = path.segments();
        for (String segment : segments.subList(0, segments.size() - 1)) {
            JsonNode child = parent.get(segment);
            if (child == null || child.isNull()) {
                child = parent.putObject(segment);
            }
            if (!(child instanceof ObjectNode object)) {
                return;
            }
            parent = object;
        }
        parent.set(path.leaf(), value);
    }
}
