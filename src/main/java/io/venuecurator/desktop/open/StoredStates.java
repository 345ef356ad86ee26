package io.venuecurator.desktop.open;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.service.VenueEnrichmentService;
import java.util.HashMap;
import java.util.Map;

/** Reads from the ledger where every venue stands. */
final class StoredStates {

    private StoredStates() {}

    /** The states by venue key. Reads from disk. */
    static Map<String, VenueState> of(VenueEnrichmentService service) {
        Map<String, VenueState> states = new HashMap<>();
        service.reviewCounts()
                .forEach(
                        (key, counts) ->
                                states.put(
                                        key,
                                        counts.waiting() > 0
                                                ? VenueState.waiting(counts.waiting())
                                                : VenueState.REVIEWED));
        return states;
    }
}
