package io.venuecurator.desktop.review;

import io.venuecurator.desktop.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

/** The field's name, and below it how much it weighs. */
final class FieldNameCell extends TableCell<FieldReview, FieldReview> {

    private final Label name = new Label();
    private final Label tier = new Label();
    private final VBox both = new VBox(name, tier);

    FieldNameCell() {
        name.getStyleClass().add("field-name");
        tier.getStyleClass().add("field-tier");
    }

    @Override
    protected void updateItem(FieldReview line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        name.setText(line.field().label());
        tier.setText(line.field().weight().map(Texts::of).orElse(""));
        tier.setVisible(!tier.getText().isEmpty());
        tier.setManaged(tier.isVisible());
        setGraphic(both);
    }
}
