package io.venuecurator.research.match;

/** What the names on a page say about its subject and a venue. */
enum SubjectRelation {
    /** The page is about the venue. */
    VENUE,
    /** The page has the venue's own name, but not the branch or house in it. */
    BRANCH_UNSAID,
    /** The page is about the house that the venue is part of. */
    HOUSE,
    /** The page is about a room or restaurant of the venue, or about one beside it. */
    PART,
    /** The page is on the venue's site and about one of its topics. */
    TOPIC_OF_VENUE,
    /** The name is longer or shorter than the venue's. */
    SIMILAR,
    /** The page is about another place, or about no single one. */
    OTHER
}
