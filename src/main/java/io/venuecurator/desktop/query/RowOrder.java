package io.venuecurator.desktop.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.venue.VenueRow;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the table is sorted. Rows without a value come last in both directions; equal rows keep the
 * order of the file.
 *
 * @param column {@link #FILE_ORDER}, {@link #SCORE}, {@link #STATE}, or the index of a profile
 *     column from 0
 * @param ascending the direction
 */
public record RowOrder(int column, boolean ascending) {

    /** The order of the file. */
    public static final int FILE_ORDER = -1;

    /** By completeness. */
    public static final int SCORE = -2;

    /** By what needs a look first. */
    public static final int STATE = -3;

    /** As the file has them. */
    public static final RowOrder AS_IN_FILE = new RowOrder(FILE_ORDER, true);

    /** The comparator, with the states as they are now. */
    public Comparator<VenueRow> comparator(Map<String, VenueState> states) {
        Comparator<VenueRow> inFile = Comparator.comparingInt(VenueRow::position);
        return switch (column) {
            case FILE_ORDER -> directed(inFile);
            case SCORE -> directed(Comparator.comparingInt(VenueRow::score)).thenComparing(inFile);
            case STATE ->
                    directed(Comparator.comparing((VenueRow row) -> kind(row, states)))
                            .thenComparing(inFile);
            default -> byCell().thenComparing(inFile);
        };
    }

    private <T> Comparator<T> directed(Comparator<T> comparator) {
        return ascending ? comparator : comparator.reversed();
    }

    private static VenueState.Kind kind(VenueRow row, Map<String, VenueState> states) {
        return states.getOrDefault(row.key(), VenueState.UNTOUCHED).kind();
    }

    private Comparator<VenueRow> byCell() {
        Comparator<JsonNode> byValue = directed(RowOrder::compareValues);
        return (a, b) -> {
            JsonNode left = present(a);
            JsonNode right = present(b);
            if (left == null || right == null) {
                return Boolean.compare(left == null, right == null);
            }
            return byValue.compare(left, right);
        };
    }

    private @Nullable JsonNode present(VenueRow row) {
        JsonNode cell = row.cells().get(column);
        return cell == null || cell.isNull() || cell.asText().isBlank() ? null : cell;
    }

    private static int compareValues(JsonNode a, JsonNode b) {
        if (a.isNumber() != b.isNumber()) {
            return a.isNumber() ? -1 : 1;
        }
        return a.isNumber()
                ? Double.compare(a.doubleValue(), b.doubleValue())
                : a.asText().compareToIgnoreCase(b.asText());
    }
}
