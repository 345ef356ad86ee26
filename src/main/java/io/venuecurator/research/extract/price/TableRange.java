package io.venuecurator.research.extract.price;

import java.util.OptionalInt;

/**
 * How many tables an offer or a room is for.
 *
 * @param min the fewest tables, empty where there is no lower bound
 * @param max the most tables, empty where there is no upper bound
 */
public record TableRange(OptionalInt min, OptionalInt max) {

    /** At least that many. */
    public static TableRange atLeast(int tables) {
        return new TableRange(OptionalInt.of(tables), OptionalInt.empty());
    }

    /** At most that many. */
    public static TableRange atMost(int tables) {
        return new TableRange(OptionalInt.empty(), OptionalInt.of(tables));
    }

    /** Between two numbers, both included. */
    public static TableRange between(int min, int max) {
        return new TableRange(OptionalInt.of(min), OptionalInt.of(max));
    }
}
