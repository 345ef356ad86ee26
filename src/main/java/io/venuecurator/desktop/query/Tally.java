package io.venuecurator.desktop.query;

import java.util.ArrayList;
import java.util.List;

/** Counts of rows that are being added up. Not thread-safe. */
final class Tally {

    /** Per facet and value: how many rows fit if only the other facets narrowed. */
    final List<int[]> counts = new ArrayList<>();

    /** How many rows that fit need enrichment. */
    int below;

    /** What the row that is being counted has in each facet. */
    final long[] bits;

    /** Nothing counted. */
    Tally(List<Facet> facets) {
        this.bits = new long[facets.size()];
        facets.forEach(facet -> counts.add(new int[facet.values().size()]));
    }

    /** Adds what another one has counted with the same facets. */
    void add(List<int[]> otherCounts, int otherBelow) {
        for (int f = 0; f < bits.length; f++) {
            int[] sum = counts.get(f);
            int[] more = otherCounts.get(f);
            for (int value = 0; value < sum.length; value++) {
                sum[value] += more[value];
            }
        }
        below += otherBelow;
    }
}
