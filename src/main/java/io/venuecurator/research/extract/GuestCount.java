package io.venuecurator.research.extract;

/**
 * A number of guests that a text says a room holds.
 *
 * @param start index of the first character in the line
 * @param end index after the last character
 * @param guests how many
 * @param seating how they sit
 */
record GuestCount(int start, int end, int guests, Seating seating) {

    /** How guests sit or stand, the most telling for a meal first. */
    enum Seating {
        /** At round tables, for a meal. */
        BANQUET,
        /** The page does not say. */
        UNSAID,
        /** In rows, at desks or standing: more than fit at tables. */
        OTHER
    }
}
