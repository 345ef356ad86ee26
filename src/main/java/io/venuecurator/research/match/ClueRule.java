package io.venuecurator.research.match;

import java.util.Optional;

/** Compares two places in one respect. */
interface ClueRule {

    /** What the comparison says; nothing where one side does not know. */
    Optional<Clue> weigh(Place left, Place right);
}
