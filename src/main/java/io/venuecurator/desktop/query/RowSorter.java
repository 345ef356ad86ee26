package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.venue.VenueRow;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Sorts rows by whole numbers: the key in the upper half of a long, the place in the file in the
 * lower, so that equal rows keep the file's order. Safe on any thread.
 */
final class RowSorter {

    private static final List<VenueState.Kind> KINDS = List.of(VenueState.Kind.values());
    private static final long LOWER_HALF = 0xffff_ffffL;

    private final List<VenueRow> rows;
    private final ColumnRanks ranks;

    RowSorter(List<VenueRow> rows) {
        this.rows = rows;
        this.ranks = new ColumnRanks(rows);
    }

    /** Works out a column's order ahead of its first use. */
    void prepare(int column) {
        ranks.of(column);
    }

    /**
     * Puts rows in order.
     *
     * @param indexes which rows, in the file's order
     * @param states where venues stand
     * @return the same indexes in the order of the table
     */
    int[] sort(int[] indexes, RowOrder order, Standings states) {
        if (order.equals(RowOrder.AS_IN_FILE)) {
            return indexes;
        }
        IntUnaryOperator key = key(order, states);
        long[] packed = new long[indexes.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (long) key.applyAsInt(indexes[i]) << Integer.SIZE | indexes[i];
        }
        Arrays.parallelSort(packed);
        int[] sorted = new int[packed.length];
        Arrays.setAll(sorted, i -> (int) (packed[i] & LOWER_HALF));
        return sorted;
    }

    private IntUnaryOperator key(RowOrder order, Standings states) {
        IntUnaryOperator ascending =
                switch (order.column()) {
                    case RowOrder.FILE_ORDER -> i -> i;
                    case RowOrder.SCORE -> i -> rows.get(i).score();
                    case RowOrder.STATE ->
                            i -> KINDS.indexOf(states.state(rows.get(i).key()).kind());
                    default -> {
                        int[] column = ranks.of(order.column());
                        yield i -> column[i];
                    }
                };
        return order.ascending()
                ? ascending
                : i -> {
                    int key = ascending.applyAsInt(i);
                    return key == ColumnRanks.MISSING ? key : -key;
                };
    }
}
