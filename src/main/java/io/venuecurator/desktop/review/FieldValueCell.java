package io.venuecurator.desktop.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.desktop.value.ValueText;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A value of the line, on at most two lines; the evidence card shows it whole. */
final class FieldValueCell extends TableCell<FieldLine, FieldReview> {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    /** A fixed height: a row whose height hangs on wrapped text is measured wrongly and jumps. */
    static final double TWO_LINES = 34;

    private final Supplier<ValueText> text;
    private final Function<FieldReview, @Nullable JsonNode> value;
    private final Label label = new Label();

    FieldValueCell(Supplier<ValueText> text, Function<FieldReview, @Nullable JsonNode> value) {
        this.text = text;
        this.value = value;
        label.setWrapText(true);
        label.setMinHeight(TWO_LINES);
        label.setPrefHeight(TWO_LINES);
        label.setMaxHeight(TWO_LINES);
        label.setAlignment(Pos.TOP_LEFT);
    }

    @Override
    protected void updateItem(FieldReview line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        String shown = text.get().of(value.apply(line), line.field());
        label.setText(shown);
        pseudoClassStateChanged(MISSING, shown.equals(ValueText.NOTHING));
        setGraphic(label);
    }
}
