package io.venuecurator.desktop.bulk;

import io.venuecurator.desktop.text.Texts;
import io.venuecurator.ledger.DecisionGroup;
import java.util.function.UnaryOperator;
import javafx.scene.control.ListCell;

/** A group of decisions: its name and how many there are. */
final class DecisionGroupCell extends ListCell<DecisionGroup> {

    private final UnaryOperator<String> label;

    DecisionGroupCell(UnaryOperator<String> label) {
        this.label = label;
    }

    @Override
    protected void updateItem(DecisionGroup group, boolean empty) {
        super.updateItem(group, empty);
        setText(
                empty || group == null
                        ? ""
                        : Texts.of("undo.group", label.apply(group.name()), group.decisions()));
    }
}
