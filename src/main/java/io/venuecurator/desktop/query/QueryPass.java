package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One look at every row for a query: which rows fit, and how many would in each value of each
 * facet. Pieces of the file are looked at on as many processors as the calling pool has. Immutable
 * and safe on any thread.
 */
final class QueryPass {

    private static final int ROWS_PER_PIECE = 16_384;
    private static final int PASSES = -1;
    private static final int FAILS_TWICE = -2;

    private final List<VenueRow> rows;
    private final RowSearch search;
    private final TableQuery query;
    private final Standings standings;
    private final List<Facet> facets;
    private final long[] masks;
    private final String[] words;

    QueryPass(
            List<VenueRow> rows,
            RowSearch search,
            TableQuery query,
            Standings standings,
            List<Facet> facets) {
        this.rows = rows;
        this.search = search;
        this.query = query;
        this.standings = standings;
        this.facets = facets;
        this.masks = query.selection().masks(facets);
        this.words = RowSearch.words(query.text());
    }

    /** What was seen. */
    static final class Seen {

        private final PagedInts found;
        private final int below;
        private final List<int[]> counts;

        private Seen(PagedInts found, int below, List<int[]> counts) {
            this.found = found;
            this.below = below;
            this.counts = counts;
        }

        /** The indexes of the rows that fit, ascending. */
        PagedInts found() {
            return found;
        }

        /** How many of them need enrichment. */
        int below() {
            return below;
        }

        /** Per facet and value: how many rows fit if only the other facets narrowed. */
        List<int[]> counts() {
            return counts;
        }

        private static Seen together(List<Piece> pieces, List<Facet> facets) {
            List<int[]> counts = noCounts(facets);
            for (Piece piece : pieces) {
                for (int f = 0; f < counts.size(); f++) {
                    int[] sum = counts.get(f);
                    int[] more = piece.counts.get(f);
                    Arrays.setAll(sum, value -> sum[value] + more[value]);
                }
            }
            return new Seen(
                    PagedInts.together(pieces.stream().map(Piece::found).toList()),
                    pieces.stream().mapToInt(Piece::below).sum(),
                    counts);
        }

        private static List<int[]> noCounts(List<Facet> facets) {
            List<int[]> counts = new ArrayList<>();
            facets.forEach(facet -> counts.add(new int[facet.values().size()]));
            return counts;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Nobody compares pieces.
    private record Piece(int[] found, int below, List<int[]> counts) {}

    /** Looks at every row. */
    Seen run() {
        int pieces = Math.ceilDiv(rows.size(), ROWS_PER_PIECE);
        return Seen.together(
                IntStream.range(0, pieces).parallel().mapToObj(this::piece).toList(), facets);
    }

    private Piece piece(int number) {
        int from = number * ROWS_PER_PIECE;
        int to = Math.min(rows.size(), from + ROWS_PER_PIECE);
        List<int[]> counts = Seen.noCounts(facets);
        long[] bits = new long[facets.size()];
        int[] found = new int[to - from];
        int size = 0;
        int below = 0;
        for (int i = from; i < to; i++) {
            VenueRow row = rows.get(i);
            if (!search.contains(i, words) || !isPicked(row)) {
                continue;
            }
            int failing = fillBits(i, row, bits);
            if (failing == PASSES) {
                found[size++] = i;
                below += row.needsEnrichment(query.threshold()) ? 1 : 0;
            }
            count(counts, bits, failing);
        }
        return new Piece(Arrays.copyOf(found, size), below, counts);
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
