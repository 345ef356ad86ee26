package io.venuecurator.desktop.part;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Scrolls a table only when a row is out of sight. Rows that stay where they are keep their cells:
 * nothing jumps under the eye, and the next picture costs a fraction.
 */
public final class RowInView {

    private RowInView() {}

    /**
     * Brings a row into view with some rows above it; does nothing where it is in view already.
     *
     * @param row its index in the table
     */
    public static void reveal(TableView<?> table, int row, int rowsAbove) {
        if (!isInside(table.lookup(".virtual-flow"), row)) {
            table.scrollTo(Math.max(0, row - rowsAbove));
        }
    }

    /** Whether a row is neither the first nor the last in sight, which may be cut off. */
    private static boolean isInside(Node rows, int row) {
        if (!(rows instanceof VirtualFlow<?> flow)) {
            return false;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() < row && row < last.getIndex();
    }
}
