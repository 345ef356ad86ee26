package io.venuecurator.ledger;

import io.venuecurator.venue.FieldPath;

/** What decisions can be taken back by, all that have something in common at once. */
public enum DecisionGrouping {
    /** Host of the page on which the proposed values were read. */
    SOURCE,
    /** The session that found the values; the group's name is the session's id. */
    RUN,
    /** The field; the group's name is its path. */
    FIELD,
    /** Who decided. */
    REVIEWER;

    /**
     * The decisions of a group that still stand.
     *
     * @param name of the group
     * @throws IllegalArgumentException if no group can have that name
     */
    public DecisionFilter select(String name) {
        DecisionFilter standing = DecisionFilter.ALL.standing();
        return switch (this) {
            case SOURCE -> standing.fromSource(name);
            case RUN -> standing.ofSession(name);
            case FIELD -> standing.ofField(FieldPath.of(name));
            case REVIEWER -> standing.by(name);
        };
    }
}
