package io.venuecurator.desktop.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.VenueRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Ranks the rows by one column: equal values have one rank, the least rank is 0. Numbers stand
 * before texts, texts are compared without case.
 */
final class ColumnRanking {

    /** The rank of a row that has no value. */
    static final int MISSING = Integer.MAX_VALUE;

    private static final int EDITED = -1;
    private static final Comparator<Key> BY_VALUE =
            Comparator.comparingDouble(Key::number).thenComparing(Key::text);

    private final List<VenueRow> rows;
    private final int column;

    ColumnRanking(List<VenueRow> rows, int column) {
        this.rows = rows;
        this.column = column;
    }

    /**
     * A cell made comparable.
     *
     * @param index the row's
     * @param number infinite for a text
     * @param text empty for a number
     */
    private record Key(int index, double number, String text) {

        static Key of(int index, JsonNode cell) {
            return cell.isNumber()
                    ? new Key(index, cell.doubleValue(), "")
                    : new Key(
                            index,
                            Double.POSITIVE_INFINITY,
                            cell.asText().toLowerCase(Locale.ROOT));
        }
    }

    /** The rank of each row. */
    int[] ranks() {
        Key[] keys = new Key[rows.size()];
        int present = 0;
        int[] ranks = noRanks();
        for (int i = 0; i < ranks.length; i++) {
            if (hasValue(i)) {
                keys[present++] = key(i);
            }
        }
        Key[] sorted = Arrays.copyOf(keys, present);
        Arrays.parallelSort(sorted, BY_VALUE);
        int next = -1;
        for (int i = 0; i < present; i++) {
            if (i == 0 || BY_VALUE.compare(sorted[i - 1], sorted[i]) != 0) {
                next++;
            }
            ranks[sorted[i].index()] = next;
        }
        return ranks;
    }

    /**
     * The same from the ranks before some rows were edited: only their cells are compared.
     *
     * @param before the ranks in the earlier state of the file
     * @param edited which rows differ
     */
    int[] ranksAfter(int[] before, int[] edited) {
        int[] kept = before.clone();
        Arrays.stream(edited).forEach(row -> kept[row] = EDITED);
        int[] order = inOrder(kept);
        for (int row : edited) {
            if (hasValue(row)) {
                order = with(row, order);
            }
        }
        int[] ranks = noRanks();
        int next = -1;
        for (int place = 0; place < order.length; place++) {
            if (place == 0 || !isSame(order[place - 1], order[place], kept)) {
                next++;
            }
            ranks[order[place]] = next;
        }
        return ranks;
    }

    /** The rows that have kept a rank, by rank: a counting sort. */
    private static int[] inOrder(int[] kept) {
        int ranks = Arrays.stream(kept).filter(ColumnRanking::isRank).max().orElse(-1) + 1;
        int[] places = new int[ranks + 1];
        Arrays.stream(kept).filter(ColumnRanking::isRank).forEach(rank -> places[rank + 1]++);
        for (int rank = 0; rank < ranks; rank++) {
            places[rank + 1] += places[rank];
        }
        int[] order = new int[places[ranks]];
        for (int row = 0; row < kept.length; row++) {
            if (isRank(kept[row])) {
                order[places[kept[row]]++] = row;
            }
        }
        return order;
    }

    private static boolean isRank(int kept) {
        return kept != EDITED && kept != MISSING;
    }

    private int[] with(int row, int[] order) {
        Key key = key(row);
        int from = 0;
        int to = order.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (BY_VALUE.compare(key(order[middle]), key) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int[] longer = new int[order.length + 1];
        System.arraycopy(order, 0, longer, 0, from);
        longer[from] = row;
        System.arraycopy(order, from, longer, from + 1, order.length - from);
        return longer;
    }

    private boolean isSame(int row, int other, int[] kept) {
        return (isRank(kept[row]) && isRank(kept[other]))
                ? kept[row] == kept[other]
                : BY_VALUE.compare(key(row), key(other)) == 0;
    }

    private int[] noRanks() {
        int[] ranks = new int[rows.size()];
        Arrays.fill(ranks, MISSING);
        return ranks;
    }

    private boolean hasValue(int row) {
        JsonNode cell = rows.get(row).cells().get(column);
        return cell != null && !cell.isNull() && !cell.asText().isBlank();
    }

    /** Of a row that has a value. */
    private Key key(int row) {
        return Key.of(row, Objects.requireNonNull(rows.get(row).cells().get(column)));
    }
}
