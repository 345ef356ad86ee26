package io.venuecurator.desktop.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

/** The field's name, on at most two lines. */
final class FieldNameCell extends TableCell<FieldLine, FieldReview> {

    private final Label name = new Label();

    FieldNameCell() {
        name.setWrapText(true);
        name.setMinHeight(FieldValueCell.TWO_LINES);
        name.setPrefHeight(FieldValueCell.TWO_LINES);
        name.setMaxHeight(FieldValueCell.TWO_LINES);
        name.setAlignment(Pos.TOP_LEFT);
        name.getStyleClass().add("field-name");
    }

    @Override
    protected void updateItem(FieldReview line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        name.setText(line.field().label());
        setGraphic(name);
    }
}
