package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Sorts rows by the whole numbers that stand for their values. Equal rows keep the file's order,
 * and those without a value come last in either direction. Safe on any thread.
 */
final class RowSorter {

    private static final List<VenueState.Kind> KINDS = List.of(VenueState.Kind.values());

    private final List<VenueRow> rows;
    private final ColumnRanks ranks;

    RowSorter(List<VenueRow> rows) {
        this(rows, new ColumnRanks(rows));
    }

    private RowSorter(List<VenueRow> rows, ColumnRanks ranks) {
        this.rows = rows;
        this.ranks = ranks;
    }

    /** The same for the file after edits; what is worked out is kept. */
    RowSorter after(RowEdits edits) {
        return new RowSorter(edits.rows(), ranks.after(edits));
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
    PagedInts sort(PagedInts indexes, RowOrder order, Standings states) {
        if (order.equals(RowOrder.AS_IN_FILE)) {
            return indexes;
        }
        IntUnaryOperator key = key(order.column(), states);
        int most = greatest(indexes, key);
        IntUnaryOperator place =
                index -> {
                    int number = key.applyAsInt(index);
                    if (number == ColumnRanking.MISSING) {
                        return most + 1;
                    }
                    return order.ascending() ? number : most - number;
                };
        return RadixSort.sort(indexes, place, most + 1);
    }

    private static int greatest(PagedInts indexes, IntUnaryOperator key) {
        int most = 0;
        for (int i = 0; i < indexes.size(); i++) {
            int number = key.applyAsInt(indexes.get(i));
            most = number == ColumnRanking.MISSING ? most : Math.max(most, number);
        }
        return most;
    }

    /** The number by which a column sorts: from 0, {@link ColumnRanking#MISSING} for no value. */
    private IntUnaryOperator key(int column, Standings states) {
        return switch (column) {
            case RowOrder.FILE_ORDER -> i -> i;
            case RowOrder.SCORE -> i -> rows.get(i).score();
            case RowOrder.STATE -> i -> KINDS.indexOf(states.state(rows.get(i).key()).kind());
            default -> {
                int[] rank = ranks.of(column);
                yield i -> rank[i];
            }
        };
    }
}
