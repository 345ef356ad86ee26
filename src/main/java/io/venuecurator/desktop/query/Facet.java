package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.venue.VenueRow;
import java.util.List;

/**
 * One way to divide the venues. A venue's values come as bits, so that a million rows are filtered
 * and counted in one pass; a facet therefore has at most {@value #MOST_VALUES} values. Immutable
 * and safe on any thread.
 */
public interface Facet {

    /** How many values a facet can have. */
    int MOST_VALUES = 64;

    /** Stable across starts, for saved views. */
    String id();

    /** What a person calls it. */
    String label();

    /** Its values, in the order in which they are shown. */
    List<FacetValue> values();

    /**
     * Bit n is set when the venue has the n-th value.
     *
     * @param index the row's place in the file, for what was worked out ahead for each row
     */
    long bits(int index, VenueRow row, VenueState state);
}
