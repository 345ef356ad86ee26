package io.venuecurator.research.match;

/** What two names alone say about two places. */
enum NameRelation {
    /** The same words, apart from the kind of place and the country. */
    EQUAL,
    /** The same own words; one side does not say in which house or branch. */
    SAME_PLACE_UNSAID,
    /** Nearly all words the same; one side says a little more. */
    NEAR,
    /** One name is the other with more words. */
    CONTAINED,
    /** The left place is a part of the right one. */
    LEFT_PART_OF_RIGHT,
    /** The right place is a part of the left one. */
    RIGHT_PART_OF_LEFT,
    /** The same words, but another kind of place. */
    OTHER_KIND,
    /** The same own words in another house, or another part of the same house. */
    SIBLINGS,
    /** Each name has words that the other lacks. */
    DIFFERENT;

    /** The same with left and right changed over. */
    NameRelation mirrored() {
        return switch (this) {
            case LEFT_PART_OF_RIGHT -> RIGHT_PART_OF_LEFT;
            case RIGHT_PART_OF_LEFT -> LEFT_PART_OF_RIGHT;
            default -> this;
        };
    }

    /** Whether the left place is part of the right one or the other way round. */
    boolean isPart() {
        return this == LEFT_PART_OF_RIGHT || this == RIGHT_PART_OF_LEFT;
    }
}
