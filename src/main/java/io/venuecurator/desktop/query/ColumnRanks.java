package io.venuecurator.desktop.query;

import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The place of every row in each column's order, worked out when a column is first sorted by and
 * then kept, also over edits of the file: from then on, sorting compares whole numbers. Safe on any
 * thread.
 */
final class ColumnRanks {

    private final List<VenueRow> rows;
    private final Map<Integer, int[]> ranks = new ConcurrentHashMap<>();

    ColumnRanks(List<VenueRow> rows) {
        this.rows = rows;
    }

    /** Those of the file after edits, for the columns that are worked out here. */
    ColumnRanks after(RowEdits edits) {
        ColumnRanks after = new ColumnRanks(edits.rows());
        ranks.forEach(
                (column, known) -> {
                    if (edits.keep(column)) {
                        after.ranks.put(column, known);
                    } else if (edits.areFew()) {
                        after.ranks.put(
                                column,
                                new ColumnRanking(edits.rows(), column)
                                        .ranksAfter(known, edits.indexes()));
                    }
                });
        return after;
    }

    /** The rank of each row in a column, equal for equal values, from 0. */
    int[] of(int column) {
        return ranks.computeIfAbsent(column, c -> new ColumnRanking(rows, c).ranks());
    }
}
