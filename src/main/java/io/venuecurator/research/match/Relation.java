package io.venuecurator.research.match;

/** How the subject of a page relates to the venue. */
public enum Relation {
    /** The same venue. */
    SAME,
    /** The page is about the house the venue is part of, or about a part of it. */
    PART_OF,
    /** Another venue. */
    DIFFERENT,
    /** Not enough to tell. */
    UNSURE
}
