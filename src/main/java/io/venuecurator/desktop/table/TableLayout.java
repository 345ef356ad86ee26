package io.venuecurator.desktop.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the user has arranged the table.
 *
 * @param columns the columns from left to right
 * @param sortedBy id of the column that the rows are sorted by, none in the order of the file
 * @param ascending the direction
 */
public record TableLayout(List<Column> columns, @Nullable String sortedBy, boolean ascending) {

    /** As the profile has the columns, in the order of the file. */
    public static final TableLayout USUAL = new TableLayout(List.of(), null, true);

    /** Narrower than this a column cannot be taken hold of. */
    private static final double NARROWEST = 24;

    private static final double WIDEST = 4000;

    /** Copies the list; what a damaged memory left out is as usual. */
    public TableLayout(
            @Nullable List<Column> columns, @Nullable String sortedBy, boolean ascending) {
        this.columns =
                columns == null
                        ? List.of()
                        : columns.stream()
                                .filter(c -> c != null && c.id() != null && !c.id().isEmpty())
                                .toList();
        this.sortedBy = sortedBy;
        this.ascending = ascending;
    }

    /**
     * A column.
     *
     * @param id the field's path, or the name of a column that every profile has
     * @param width in pixels
     * @param visible whether it is shown
     */
    public record Column(String id, double width, boolean visible) {

        /** Puts a width that can be used in place of one that cannot. */
        public Column {
            width = Double.isFinite(width) ? Math.clamp(width, NARROWEST, WIDEST) : NARROWEST;
        }
    }

    /**
     * Arranges the columns that a profile has: those that this layout knows as it says, each other
     * one behind the column that usually stands before it.
     *
     * @param usual the columns in their usual order
     */
    public List<Column> arrange(List<Column> usual) {
        Map<String, Column> there = new LinkedHashMap<>();
        usual.forEach(column -> there.put(column.id(), column));
        List<Column> arranged = new ArrayList<>();
        for (Column column : columns) {
            if (there.remove(column.id()) != null) {
                arranged.add(column);
            }
        }
        String before = null;
        for (Column column : usual) {
            if (there.containsKey(column.id())) {
                arranged.add(indexAfter(before, arranged), column);
            }
            before = column.id();
        }
        return arranged;
    }

    private static int indexAfter(@Nullable String id, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }
}
