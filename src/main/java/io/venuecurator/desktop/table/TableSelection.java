package io.venuecurator.desktop.table;

import io.venuecurator.desktop.part.RowInView;
import io.venuecurator.desktop.query.TableResult;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;

/**
 * Keeps the table's selection and the model's in step by venue keys, so that both survive when the
 * rows are swapped.
 */
final class TableSelection {

    private static final int ROWS_ABOVE = 3;

    private final TableView<VenueRow> table;
    private final VenueRows rows;
    private final VenueTableModel model;
    private boolean following;

    TableSelection(TableView<VenueRow> table, VenueRows rows, VenueTableModel model) {
        this.table = table;
        this.rows = rows;
        this.model = model;
    }

    void connect() {
        ListChangeListener<Integer> selected = change -> tellModel();
        table.getSelectionModel().getSelectedIndices().addListener(selected);
        model.focusedKeyProperty().subscribe(this::show);
    }

    private void tellModel() {
        if (following) {
            return;
        }
        model.selectedKeysProperty()
                .set(
                        table.getSelectionModel().getSelectedIndices().stream()
                                .filter(i -> i >= 0 && i < rows.size())
                                .map(i -> rows.get(i).key())
                                .toList());
        VenueRow lead = table.getSelectionModel().getSelectedItem();
        if (lead != null) {
            model.focusedKeyProperty().set(Optional.of(lead.key()));
        }
    }

    /** Shows other rows. */
    void swap(TableResult result) {
        if (result.sameVenues()) {
            rows.edit(result);
            return;
        }
        following = true;
        try {
            rows.swap(result);
            restore(result);
        } finally {
            following = false;
        }
    }

    private void restore(TableResult shown) {
        int[] indices =
                model.selectedKeysProperty().get().stream()
                        .mapToInt(shown::indexOf)
                        .filter(i -> i >= 0)
                        .sorted()
                        .toArray();
        table.getSelectionModel().clearSelection();
        if (indices.length > 0) {
            table.getSelectionModel().selectIndices(indices[0], indices);
        }
    }

    private void show(Optional<String> key) {
        int index = model.resultProperty().get().indexOf(key.orElse(null));
        if (index < 0 || table.getSelectionModel().isSelected(index)) {
            return;
        }
        following = true;
        try {
            table.getSelectionModel().clearAndSelect(index);
            RowInView.reveal(table, index, ROWS_ABOVE);
        } finally {
            following = false;
        }
        model.selectedKeysProperty().set(List.of(key.orElseThrow()));
    }
}
