package io.venuecurator.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Whether two JSON values are the same value. Numbers are compared as numbers, so 4.50 is 4.5 and
 * 1e3 is 1000; everything else must be equal, but for the order of an object's members.
 */
final class SameValue {

    private static final Comparator<JsonNode> BY_NUMBER = SameValue::compare;

    private SameValue() {}

    /** Compares two values of which either may be absent. */
    static boolean of(@Nullable JsonNode a, @Nullable JsonNode b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.equals(BY_NUMBER, b);
    }

    /** The same where an absent value and a {@code null} both say that there is no value. */
    static boolean ofContent(@Nullable JsonNode a, @Nullable JsonNode b) {
        return of(isNull(a) ? null : a, isNull(b) ? null : b);
    }

    private static boolean isNull(@Nullable JsonNode node) {
        return node == null || node.isNull();
    }

    private static int compare(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue());
        }
        return a.equals(b) ? 0 : 1;
    }
}
