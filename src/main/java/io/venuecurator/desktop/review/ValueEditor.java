package io.venuecurator.desktop.review;

import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.VenueField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Edits one value in place. Enter writes it if it fits, Escape leaves it; below it appears what is
 * wrong while it does not fit, as wide as it takes: a column is too narrow for a sentence.
 */
final class ValueEditor extends VBox {

    private static final double WIDEST = 360;
    private static final double GAP = 4;
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final TextInputControl input;
    private final Tooltip problem = new Tooltip();
    private final Function<String, Optional<String>> check;
    private final Consumer<String> write;
    private final Runnable cancel;

    /**
     * An editor for one field.
     *
     * @param text what it begins with
     * @param check says what is wrong with a text, if anything
     * @param write takes a text that fits
     * @param cancel called when the reviewer gives up
     */
    ValueEditor(
            VenueField field,
            String text,
            Function<String, Optional<String>> check,
            Consumer<String> write,
            Runnable cancel) {
        this.check = check;
        this.write = write;
        this.cancel = cancel;
        this.input = field.type() == FieldType.PROSE ? area(text) : new TextField(text);
        getStyleClass().add("value-editor");
        input.setAccessibleText(Texts.of("editor.help", field.label()));
        problem.getStyleClass().add("editor-problem");
        problem.setWrapText(true);
        problem.setMaxWidth(WIDEST);
        problem.setHideOnEscape(false);
        getChildren().add(input);
        sceneProperty().subscribe(scene -> showProblem());
        input.textProperty().subscribe(this::validate);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private static TextArea area(String text) {
        TextArea area = new TextArea(text);
        area.setWrapText(true);
        area.setPrefRowCount(5);
        return area;
    }

    /** Takes the keyboard with everything selected. */
    void begin() {
        input.requestFocus();
        input.selectAll();
    }

    private Optional<String> validate(String typed) {
        Optional<String> wrong = check.apply(typed);
        input.pseudoClassStateChanged(DANGER, wrong.isPresent());
        problem.setText(wrong.orElse(""));
        input.setAccessibleHelp(wrong.orElse(""));
        showProblem();
        return wrong;
    }

    private void showProblem() {
        Bounds place = getScene() == null ? null : input.localToScreen(input.getLayoutBounds());
        if (place == null || problem.getText().isEmpty()) {
            problem.hide();
        } else {
            problem.show(input, place.getMinX(), place.getMaxY() + GAP);
        }
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            cancel.run();
        } else if (key.getCode() == KeyCode.ENTER && !key.isShiftDown()) {
            key.consume();
            String typed = input.getText();
            if (validate(typed).isEmpty()) {
                write.accept(typed);
            }
        }
    }
}
