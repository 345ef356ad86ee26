package io.venuecurator.desktop.query;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is chosen in the facets. Values of one facet are alternatives; facets narrow each other. The
 * ids are stable, so a selection can be kept by name. Immutable.
 *
 * @param chosen facet id to the ids of its chosen values; a facet without a choice is absent
 */
public record FacetSelection(Map<String, Set<String>> chosen) {

    /** Nothing chosen: every venue is shown. */
    public static final FacetSelection NONE = new FacetSelection(Map.of());

    /** Copies the choices and drops empty ones. */
    public FacetSelection {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        chosen.forEach(
                (facet, values) -> {
                    if (!values.isEmpty()) {
                        copy.put(facet, Set.copyOf(values));
                    }
                });
        chosen = Map.copyOf(copy);
    }

    /** The same selection with one value chosen, or no longer chosen if it was. */
    public FacetSelection toggle(String facet, String value) {
        Set<String> values = new LinkedHashSet<>(chosen.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        Map<String, Set<String>> changed = new LinkedHashMap<>(chosen);
        changed.put(facet, values);
        return new FacetSelection(changed);
    }

    /** Whether a value is chosen. */
    public boolean contains(String facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** Whether nothing is chosen. */
    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /**
     * The bits that a venue must touch in each facet; all bits where nothing is chosen. A chosen
     * value that a facet no longer has matches nothing.
     */
    public long[] masks(List<Facet> facets) {
        long[] masks = new long[facets.size()];
        for (int f = 0; f < masks.length; f++) {
            Set<String> values = chosen.get(facets.get(f).id());
            masks[f] = values == null ? ~0L : mask(facets.get(f).values(), values);
        }
        return masks;
    }

    private static long mask(List<FacetValue> all, Set<String> wanted) {
        long mask = 0;
        for (int i = 0; i < all.size(); i++) {
            if (wanted.contains(all.get(i).id())) {
                mask |= 1L << i;
            }
        }
        return mask;
    }
}
