package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A query asked of a file in one state: judges and counts single rows. Immutable and safe on any
 * thread.
 */
final class Question {

    private static final int PASSES = -1;
    private static final int FAILS_TWICE = -2;

    private final List<VenueRow> rows;
    private final KeyIndex keys;
    private final RowSearch search;
    private final TableQuery query;
    private final Standings standings;
    private final List<Facet> facets;
    private final long[] masks;
    private final String[] words;

    Question(
            List<VenueRow> rows,
            KeyIndex keys,
            RowSearch search,
            TableQuery query,
            Standings standings,
            List<Facet> facets) {
        this.rows = rows;
        this.keys = keys;
        this.search = search;
        this.query = query;
        this.standings = standings;
        this.facets = facets;
        this.masks = query.selection().masks(facets);
        this.words = RowSearch.words(query.text());
    }

    /** All rows of the file. */
    List<VenueRow> rows() {
        return rows;
    }

    List<Facet> facets() {
        return facets;
    }

    /**
     * Counts a row.
     *
     * @param times 1 to count it, -1 to take back that it was counted
     * @return whether the row fits
     */
    boolean count(int index, Tally tally, int times) {
        VenueRow row = rows.get(index);
        if (!search.contains(index, words) || !isPicked(row)) {
            return false;
        }
        int failing = fillBits(index, row, tally.bits);
        if (failing == PASSES) {
            tally.below += row.needsEnrichment(query.threshold()) ? times : 0;
        }
        addBits(tally, failing, times);
        return failing == PASSES;
    }

    private boolean isPicked(VenueRow row) {
        return query.pick().isEmpty() || query.pick().get().keys().contains(row.key());
    }

    /** Fills the bits and returns the one facet that the row fails, or one of the two constants. */
    private int fillBits(int index, VenueRow row, long[] bits) {
        VenueState state = standings.state(row.key());
        int failing = PASSES;
        for (int f = 0; f < bits.length; f++) {
            bits[f] = facets.get(f).bits(index, row, state);
            if (masks[f] != ~0L && (bits[f] & masks[f]) == 0) {
                failing = failing == PASSES ? f : FAILS_TWICE;
            }
        }
        return failing;
    }

    /** A row that only one facet hides still counts there: choosing its value would show it. */
    private static void addBits(Tally tally, int failing, int times) {
        if (failing == FAILS_TWICE) {
            return;
        }
        for (int f = 0; f < tally.bits.length; f++) {
            if (failing != PASSES && failing != f) {
                continue;
            }
            int[] facetCounts = tally.counts.get(f);
            for (long left = tally.bits[f]; left != 0; left &= left - 1) {
                facetCounts[Long.numberOfTrailingZeros(left)] += times;
            }
        }
    }

    /**
     * Which rows may count otherwise than they did when an earlier question was asked, ascending;
     * none if that cannot be said of single rows, because something else was asked, the file holds
     * other venues, or a facet has other values.
     */
    Optional<int[]> changesSince(Question earlier) {
        boolean sameQuery =
                query.filtersLike(earlier.query)
                        && query.threshold() == earlier.query.threshold()
                        && (words.length == 0 || search.equals(earlier.search))
                        && hasSameValues(earlier);
        return sameQuery
                ? RowEdits.between(earlier.rows, rows).map(edits -> changed(edits, earlier))
                : Optional.empty();
    }

    private boolean hasSameValues(Question earlier) {
        return facets.size() == earlier.facets.size()
                && IntStream.range(0, facets.size())
                        .allMatch(
                                f -> facets.get(f).values().equals(earlier.facets.get(f).values()));
    }

    private int[] changed(RowEdits edits, Question earlier) {
        Stream<String> otherwise = standings.keysThatDiffer(earlier.standings);
        return IntStream.concat(
                        IntStream.of(edits.indexes()),
                        otherwise.mapToInt(keys::indexOf).filter(index -> index >= 0))
                .sorted()
                .distinct()
                .toArray();
    }
}
