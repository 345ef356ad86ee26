package io.venuecurator.research.match;

import io.venuecurator.research.page.Page;
import java.util.List;

/**
 * A page, or the part of it that speaks of the venue, ready for extraction.
 *
 * @param page with everything left out that is about other places
 * @param scope which fields may be taken from it
 * @param certainty that it speaks of the venue or its house, 0…1
 * @param warnings for every value read here, in plain words
 */
public record Reading(Page page, FieldScope scope, double certainty, List<String> warnings) {

    /** Copies the warnings. */
    public Reading {
        warnings = List.copyOf(warnings);
    }
}
