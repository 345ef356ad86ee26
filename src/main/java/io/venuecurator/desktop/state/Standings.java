package io.venuecurator.desktop.state;

import java.util.Map;
import java.util.Set;

/**
 * What is known of the venues beside their rows, as of one moment. Immutable and safe on any
 * thread.
 *
 * @param states where venues stand; those that are absent are untouched
 * @param flagged the venues that were put aside for later
 * @param warnings what the waiting proposals warn of
 */
public record Standings(
        Map<String, VenueState> states, Set<String> flagged, WarningMarks warnings) {

    /** Nothing is known. */
    public static final Standings NONE = new Standings(Map.of(), Set.of(), WarningMarks.NONE);

    /** Copies the map and the set. */
    public Standings {
        states = Map.copyOf(states);
        flagged = Set.copyOf(flagged);
    }

    /** Only states, nothing flagged and no warnings. */
    public static Standings of(Map<String, VenueState> states) {
        return new Standings(states, Set.of(), WarningMarks.NONE);
    }

    /** Where a venue stands. */
    public VenueState state(String key) {
        return states.getOrDefault(key, VenueState.UNTOUCHED);
    }
}
