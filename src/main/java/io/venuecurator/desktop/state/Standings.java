package io.venuecurator.desktop.state;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

    /** The keys of the venues of which something else is known than at another moment. */
    public Stream<String> keysThatDiffer(Standings other) {
        return Stream.of(
                        differing(states, other.states),
                        Stream.concat(
                                flagged.stream().filter(key -> !other.flagged.contains(key)),
                                other.flagged.stream().filter(key -> !flagged.contains(key))),
                        warnings.keysThatDiffer(other.warnings))
                .flatMap(keys -> keys);
    }

    /** The keys to which two maps give different values, or only one gives any. */
    @SuppressWarnings("ReferenceEquality") // Most moments share most of what is known.
    static <T> Stream<String> differing(Map<String, T> map, Map<String, T> other) {
        return map == other
                ? Stream.empty()
                : Stream.concat(
                        map.entrySet().stream()
                                .filter(e -> !e.getValue().equals(other.get(e.getKey())))
                                .map(Map.Entry::getKey),
                        other.keySet().stream().filter(key -> !map.containsKey(key)));
    }
}
