package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The venues of a file, ready to be asked. One pass answers a query: it filters, counts the facets
 * and collects the rows, which are then sorted. Immutable and safe on any thread; meant to run off
 * the screen's thread.
 */
public final class TableData {

    private final VenueProfile profile;
    private final List<VenueRow> rows;
    private final Facets allFacets;
    private final RowSearch search;
    private final RowSorter sorter;

    /** Takes the rows in the order of the file. */
    public TableData(VenueProfile profile, List<VenueRow> rows) {
        this(profile, rows, null);
    }

    /**
     * The same, knowing an earlier state of the file.
     *
     * @param before whose searchable texts are kept where they still hold; none if there is none
     */
    TableData(VenueProfile profile, List<VenueRow> rows, @Nullable TableData before) {
        this(
                profile,
                rows,
                new Facets(profile, rows),
                RowSearch.of(rows, before == null ? null : before.search),
                new RowSorter(rows));
    }

    private TableData(
            VenueProfile profile,
            List<VenueRow> rows,
            Facets allFacets,
            RowSearch search,
            RowSorter sorter) {
        this.profile = profile;
        this.rows = rows;
        this.allFacets = allFacets;
        this.search = search;
        this.sorter = sorter;
    }

    /**
     * The same, searching all fields of the venues and not only what the rows carry; see {@link
     * RowSearch#complete}.
     */
    TableData searchingAllFields(VenueSource venues, long mostCharacters, BooleanSupplier isVoid) {
        return search.isComplete()
                ? this
                : new TableData(
                        profile,
                        rows,
                        allFacets,
                        search.complete(venues, mostCharacters, isVoid),
                        sorter);
    }

    /** Works out now what sorting by a column needs, so that the first click need not wait. */
    void prepareSorting() {
        for (int column = 0; column < profile.columns().size(); column++) {
            sorter.prepare(column);
        }
    }

    /** Answers a query. */
    public TableResult ask(TableQuery query, Standings standings) {
        List<Facet> facets = allFacets.at(query.threshold(), standings);
        long[] masks = query.selection().masks(facets);
        long[] bits = new long[facets.size()];
        String[] words = RowSearch.words(query.text());
        List<int[]> counts = new ArrayList<>();
        facets.forEach(facet -> counts.add(new int[facet.values().size()]));
        int[] found = new int[rows.size()];
        int size = 0;
        int below = 0;
        for (int i = 0; i < rows.size(); i++) {
            VenueRow row = rows.get(i);
            if (!search.contains(i, words) || !isPicked(row, query)) {
                continue;
            }
            VenueState state = standings.state(row.key());
            int failing = fillBits(facets, row, state, masks, bits);
            if (failing == PASSES) {
                found[size++] = i;
                below += row.needsEnrichment(query.threshold()) ? 1 : 0;
            }
            count(counts, bits, failing);
        }
        List<VenueRow> sorted = sorter.sort(Arrays.copyOf(found, size), query.order(), standings);
        return new TableResult(
                query, sorted, rows.size(), below, facets, counts, search.isComplete());
    }

    private static boolean isPicked(VenueRow row, TableQuery query) {
        return query.pick().isEmpty() || query.pick().get().keys().contains(row.key());
    }

    private static final int PASSES = -1;
    private static final int FAILS_TWICE = -2;

    /** Fills the bits and returns the one facet that the row fails, or one of the two constants. */
    private static int fillBits(
            List<Facet> facets, VenueRow row, VenueState state, long[] masks, long[] bits) {
        int failing = PASSES;
        for (int f = 0; f < bits.length; f++) {
            bits[f] = facets.get(f).bits(row, state);
            if (masks[f] != ~0L && (bits[f] & masks[f]) == 0) {
                failing = failing == PASSES ? f : FAILS_TWICE;
            }
        }
        return failing;
    }

    /** A row that only one facet hides still counts there: choosing its value would show it. */
    private static void count(List<int[]> counts, long[] bits, int failing) {
        if (failing == FAILS_TWICE) {
            return;
        }
        for (int f = 0; f < bits.length; f++) {
            if (failing != PASSES && failing != f) {
                continue;
            }
            int[] facetCounts = counts.get(f);
            for (long left = bits[f]; left != 0; left &= left - 1) {
                facetCounts[Long.numberOfTrailingZeros(left)]++;
            }
        }
    }
}
