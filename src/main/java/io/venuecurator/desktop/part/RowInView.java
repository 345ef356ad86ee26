package io.venuecurator.desktop.part;

import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Scrolls a table only when a row is out of sight. Rows that stay where they are keep their cells:
 * nothing jumps under the eye, and the next picture costs a fraction.
 */
public final class RowInView {

    private RowInView() {}

    private static final int NEAR_ROWS = 8;

    /**
     * Brings a row into view; does nothing where it is in view already. A row near by comes with as
     * little scrolling as possible if all rows have one height, one far away with some rows above
     * it.
     *
     * @param row its index in the table
     */
    public static void reveal(TableView<?> table, int row, int rowsAbove) {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> rows)
                || rows.getFirstVisibleCell() == null) {
            table.scrollTo(Math.max(0, row - rowsAbove));
            return;
        }
        int away = rowsAway(rows, row);
        double height = table.getFixedCellSize();
        if (away != 0 && Math.abs(away) <= NEAR_ROWS && height > 0) {
            rows.scrollPixels(away * height);
        } else if (away != 0) {
            table.scrollTo(Math.max(0, row - rowsAbove));
        }
    }

    /** By how many rows to scroll until it is neither the first nor the last in sight. */
    private static int rowsAway(VirtualFlow<?> rows, int row) {
        // The first and the last in sight may be cut off.
        int first = rows.getFirstVisibleCell().getIndex() + 1;
        int last = rows.getLastVisibleCell().getIndex() - 1;
        return row < first ? row - first : Math.max(0, row - last);
    }
}
