package io.venuecurator.desktop.query;

import java.util.Set;

/**
 * Exactly these venues, chosen elsewhere in the window, for example by a bar of a plot.
 *
 * @param label what they have in common, for a person
 * @param keys their keys
 */
public record VenuePick(String label, Set<String> keys) {

    /** Copies the keys. */
    public VenuePick {
        keys = Set.copyOf(keys);
    }
}
