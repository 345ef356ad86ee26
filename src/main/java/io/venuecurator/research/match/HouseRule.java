package io.venuecurator.research.match;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether one place is part of the other: because its record names the other as its house, or
 * because its name does.
 */
final class HouseRule {

    /** How sure that is: records and names rarely claim a house wrongly. */
    static final double CERTAINTY = 0.9;

    private final NameComparator comparator;

    HouseRule(NameComparator comparator) {
        this.comparator = comparator;
    }

    /** Why one is part of the other, nothing if neither is. */
    Optional<String> partOf(Place left, Place right) {
        if (names(left.house(), right.name())) {
            return Optional.of(
                    left.name().text() + " names " + right.name().text() + " as its house");
        }
        if (names(right.house(), left.name())) {
            return Optional.of(
                    right.name().text() + " names " + left.name().text() + " as its house");
        }
        return switch (comparator.compare(left.name(), right.name())) {
            case LEFT_PART_OF_RIGHT ->
                    Optional.of(left.name().text() + " is in " + right.name().text());
            case RIGHT_PART_OF_LEFT ->
                    Optional.of(right.name().text() + " is in " + left.name().text());
            default -> Optional.empty();
        };
    }

    private boolean names(@Nullable VenueName house, VenueName name) {
        return house != null && comparator.compare(house, name) == NameRelation.EQUAL;
    }
}
