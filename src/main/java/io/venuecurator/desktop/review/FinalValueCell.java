package io.venuecurator.desktop.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.desktop.mark.Mark;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.desktop.value.ValueText;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

/**
 * What the file gets: the decision as a mark and its value; while editing, an editor that says at
 * once when a text is no value of the field.
 */
final class FinalValueCell extends TableCell<FieldLine, FieldReview> {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Supplier<ValueText> text;
    private final ReviewActions actions;
    private final Mark mark = new Mark();
    private final Label value = new Label();
    private final VBox shown = new VBox(mark, value);

    FinalValueCell(Supplier<ValueText> text, ReviewActions actions) {
        this.text = text;
        this.actions = actions;
    }

    @Override
    protected void updateItem(FieldReview line, boolean empty) {
        super.updateItem(line, empty);
        if (isEditing()) {
            return;
        }
        show(empty ? null : line);
    }

    private void show(@org.jspecify.annotations.Nullable FieldReview line) {
        if (line == null) {
            setGraphic(null);
            return;
        }
        StatusMarks.show(mark, line.status(), "");
        JsonNode finalValue = line.finalValue().orElse(null);
        boolean decided = !line.status().isUndecided() && line.status() != FieldStatus.SAVING;
        value.setText(decided ? text.get().of(finalValue, line.field()) : "");
        value.setVisible(decided && line.status().isOfInterest());
        if (line.isPlaceholder()) {
            value.setText(Texts.of("fields.placeholder"));
            value.setVisible(true);
        }
        value.setManaged(value.isVisible());
        pseudoClassStateChanged(MISSING, value.getText().equals(ValueText.NOTHING));
        setGraphic(shown);
    }

    @Override
    public void startEdit() {
        FieldReview line = getItem();
        if (line == null || line.proposal() == null || !line.status().isUndecided()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            ValueEditor editor =
                    new ValueEditor(
                            line.field(),
                            ValueText.forEditing(line.proposal().proposed(), line.field()),
                            actions::checkTyped,
                            this::write,
                            this::cancelEdit);
            setGraphic(editor);
            editor.begin();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem());
        getTableView().requestFocus();
    }

    private void write(String typed) {
        super.cancelEdit();
        show(getItem());
        getTableView().requestFocus();
        actions.edit(typed);
    }
}
