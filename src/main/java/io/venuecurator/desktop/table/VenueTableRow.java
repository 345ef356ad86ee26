package io.venuecurator.desktop.table;

import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.venue.VenueRow;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A row whose edge is marked while its venue needs enrichment. Follows the threshold at once. */
final class VenueTableRow extends TableRow<VenueRow> {

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final ObservableValue<TableQuery> query;

    /** Held here and weakly by the query, which lives longer than the row. */
    private final ChangeListener<TableQuery> onQuery = (q, before, after) -> mark(getItem());

    /** Likewise; the row looks again at what stands in its place. */
    private final ChangeListener<Number> onEdit = (e, before, after) -> updateIndex(getIndex());

    VenueTableRow(ObservableValue<TableQuery> query, ObservableValue<Number> edits) {
        this.query = query;
        query.addListener(new WeakChangeListener<>(onQuery));
        edits.addListener(new WeakChangeListener<>(onEdit));
    }

    @Override
    protected void updateItem(VenueRow row, boolean empty) {
        super.updateItem(row, empty);
        mark(empty ? null : row);
    }

    private void mark(@Nullable VenueRow row) {
        pseudoClassStateChanged(
                BELOW, row != null && row.needsEnrichment(query.getValue().threshold()));
    }
}
