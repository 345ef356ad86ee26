package io.venuecurator.research.match;

import java.util.Optional;

/** The names. Where they speak against it, nothing else makes two places one. */
final class NameClue implements ClueRule {

    private final NameComparator comparator;

    NameClue(NameComparator comparator) {
        this.comparator = comparator;
    }

    @Override
    public Optional<Clue> weigh(Place left, Place right) {
        return Optional.of(clue(comparator.compare(left.name(), right.name())));
    }

    /** The weight of a relation between names. */
    static Clue clue(NameRelation relation) {
        return switch (relation) {
            case EQUAL -> new Clue(7, "same name");
            case SAME_PLACE_UNSAID -> new Clue(4, "same name, one without its house or branch");
            case NEAR -> new Clue(3, "nearly the same name");
            case CONTAINED -> new Clue(-2, "one name has more words than the other");
            case OTHER_KIND -> new Clue(-8, "another kind of place");
            case SIBLINGS -> new Clue(-12, "another branch or another room");
            case LEFT_PART_OF_RIGHT, RIGHT_PART_OF_LEFT ->
                    new Clue(-12, "one is part of the other");
            case DIFFERENT -> new Clue(-12, "different names");
        };
    }
}
