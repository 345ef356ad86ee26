package io.venuecurator.desktop.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.VenueRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The place of every row in each column's order, worked out when a column is first sorted by and
 * then kept: from then on, sorting compares whole numbers. Numbers stand before texts, texts are
 * compared without case. Safe on any thread.
 */
final class ColumnRanks {

    /** The rank of a row that has no value. */
    static final int MISSING = Integer.MAX_VALUE;

    private static final Comparator<Key> BY_VALUE =
            Comparator.comparingDouble(Key::number).thenComparing(Key::text);

    private final List<VenueRow> rows;
    private final Map<Integer, int[]> ranks = new ConcurrentHashMap<>();

    ColumnRanks(List<VenueRow> rows) {
        this.rows = rows;
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

    /** The rank of each row in a column, equal for equal values, from 0. */
    int[] of(int column) {
        return ranks.computeIfAbsent(column, this::rank);
    }

    private int[] rank(int column) {
        Key[] keys = new Key[rows.size()];
        int present = 0;
        int[] rank = new int[rows.size()];
        Arrays.fill(rank, MISSING);
        for (int i = 0; i < rank.length; i++) {
            JsonNode cell = rows.get(i).cells().get(column);
            if (cell != null && !cell.isNull() && !cell.asText().isBlank()) {
                keys[present++] = Key.of(i, cell);
            }
        }
        Key[] sorted = Arrays.copyOf(keys, present);
        Arrays.parallelSort(sorted, BY_VALUE);
        int next = -1;
        for (int i = 0; i < present; i++) {
            if (i == 0 || BY_VALUE.compare(sorted[i - 1], sorted[i]) != 0) {
                next++;
            }
            rank[sorted[i].index()] = next;
        }
        return rank;
    }
}
