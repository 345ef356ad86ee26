package io.venuecurator.ledger;

import java.util.Map;
import java.util.Set;

/**
 * What the ledger knows of all venues, by their keys, as of one moment. A venue of which it knows
 * nothing is absent.
 *
 * @param counts how far the review is
 * @param outcomes how the newest research ended
 * @param warnings the warnings of the proposals that wait, each once per venue
 * @param flagged the venues that were put aside for later
 */
public record VenueOverview(
        Map<String, VenueReviewCounts> counts,
        Map<String, JobOutcome> outcomes,
        Map<String, Set<String>> warnings,
        Set<String> flagged) {

    /** Copies the maps; the sets in them are not to be changed by anybody. */
    public VenueOverview {
        counts = Map.copyOf(counts);
        outcomes = Map.copyOf(outcomes);
        warnings = Map.copyOf(warnings);
        flagged = Set.copyOf(flagged);
    }
}
