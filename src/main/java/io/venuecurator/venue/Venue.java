package io.venuecurator.venue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;

/**
 * One record of a venues file, whatever its shape. Nothing is repaired: a {@code capacity} that is
 * a number stays one, and its leaves are then absent.
 *
 * @param key how the program names this record: its id where that is a text and unique in the file,
 *     else the id with {@code #n} for its n-th occurrence, or {@code #} and the position in the
 *     file
 * @param json the record as read; numbers keep their digits; callers must not change it
 */
public record Venue(String key, JsonNode json) {

    private static final FieldPath NEEDS_REVIEW = FieldPath.of("needs_review");

    /** The venue's name, empty where there is none. */
    public String name() {
        return text(FieldPath.of("name")).orElse("");
    }

    /** The value at a path as it stands, {@code null} literals included; none where absent. */
    public Optional<JsonNode> value(FieldPath path) {
        JsonNode node = json;
        for (String segment : path.segments()) {
            node = node.path(segment);
        }
        return node instanceof MissingNode ? Optional.empty() : Optional.of(node);
    }

    /** What its {@code needs_review} holds; none where that is absent, false or empty. */
    public Optional<JsonNode> reviewMark() {
        return value(NEEDS_REVIEW).filter(Venue::isMark);
    }

    private static boolean isMark(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY, OBJECT -> !value.isEmpty();
            case BOOLEAN -> value.booleanValue();
            case NULL -> false;
            default -> !value.asText().isBlank();
        };
    }

    /** The value at a path if it is a non-blank text. */
    public Optional<String> text(FieldPath path) {
        return value(path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(t -> !t.isBlank());
    }
}
