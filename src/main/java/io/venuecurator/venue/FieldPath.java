package io.venuecurator.venue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A field's place in a venue, as a dotted path such as {@code pricing.price_per_table}.
 *
 * @param value one or more non-empty member names joined by dots
 */
public record FieldPath(@JsonValue String value) implements Comparable<FieldPath> {

    private static final Pattern SHAPE = Pattern.compile("[^.\\s]+(\\.[^.\\s]+)*");

    /** Checks the shape; throws {@link IllegalArgumentException} for an empty path or segment. */
    @JsonCreator
    public FieldPath {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Not a field path: \"" + value + "\" (expected names joined by dots)");
        }
    }

    /** The path for the given dotted name. */
    public static FieldPath of(String value) {
        return new FieldPath(value);
    }

    /** The member names from the venue's root to the field, at least one. */
    public List<String> segments() {
        return List.of(value.split("\\."));
    }

    /** The last member name. */
    public String leaf() {
        return value.substring(value.lastIndexOf('.') + 1);
    }

    @Override
    public int compareTo(FieldPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
