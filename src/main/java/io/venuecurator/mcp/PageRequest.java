package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A part of a long list.
 *
 * @param offset how many entries come before it
 * @param size the most entries to give
 */
record PageRequest(int offset, int size) {

    static final String CURSOR = "cursor";
    static final String LIMIT = "limit";
    static final String NEXT_CURSOR = "next_cursor";

    private static final int MOST = 100;
    private static final int USUAL = 25;
    private static final String DIGITS = "^[0-9]{1,9}$";

    static PageRequest of(ToolCall call) {
        return new PageRequest(
                call.text(CURSOR).map(Integer::parseInt).orElse(0),
                call.count(LIMIT).orElse(USUAL));
    }

    /** The first part, as a tool gives it that cannot go on itself. */
    static PageRequest first() {
        return new PageRequest(0, USUAL);
    }

    /** The cursor of the next part, if there is one. */
    Optional<String> next(boolean more) {
        return more ? Optional.of(String.valueOf(offset + size)) : Optional.empty();
    }

    static ObjectNode cursor() {
        return Schemas.described("string", "The next_cursor of the answer before, to go on there.")
                .put("pattern", DIGITS);
    }

    static ObjectNode limit() {
        return Schemas.count("The most entries to give, %d if left out.".formatted(USUAL), 1, MOST);
    }

    static ObjectNode nextCursor() {
        return Schemas.described(
                "string", "Give this as cursor to get the next entries; absent at the end.");
    }
}
