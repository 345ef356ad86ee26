package io.venuecurator.exchange;

import java.util.List;

/**
 * A table as it was read; nothing in it is understood yet.
 *
 * @param columns the names of the columns
 * @param rows the rows below them
 */
public record ImportTable(List<String> columns, List<Row> rows) {

    /** Copies the lists. */
    public ImportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number where it stands in its file, from 1, for messages
     * @param cells its texts, empty where there is none; may be shorter than the columns
     */
    public record Row(long number, List<String> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** The text in a column; empty where there is none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}
