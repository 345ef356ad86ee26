package io.venuecurator.desktop.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.desktop.value.ValueText;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueRow;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

/** One of the profile's columns. */
final class ValueCell extends TableCell<VenueRow, VenueRow> {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final ValueText text;
    private final VenueField field;
    private final int column;

    ValueCell(ValueText text, VenueField field, int column) {
        this.text = text;
        this.field = field;
        this.column = column;
        setAlignment(field.type().isNumeric() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(VenueRow row, boolean empty) {
        super.updateItem(row, empty);
        JsonNode value = empty || row == null ? null : row.cells().get(column);
        String shown = text.of(value, field);
        setText(empty ? "" : shown);
        pseudoClassStateChanged(MISSING, !empty && shown.equals(ValueText.NOTHING));
    }
}
