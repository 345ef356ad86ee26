package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.keys.Command;
import io.venuecurator.desktop.keys.KeyMap;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever cannot see the window hears what each control is. */
class AccessibleWindowTest extends WindowFixture {

    @Test
    void everyControlHasAName() {
        open(ReviewData.reviewedFile(folder));
        List<String> nameless = new ArrayList<>();

        collect(window.scene().getRoot(), nameless);

        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {"ACCEPT_ABOVE", "UNDO_SELECTION", "SETTINGS"})
    void everyControlOfASideWindowHasAName(Command command) {
        open(ReviewData.reviewedFile(folder));
        press(command);
        List<Window> side =
                Window.getWindows().stream()
                        .filter(shown -> shown.getScene() != window.scene())
                        .toList();
        List<String> nameless = new ArrayList<>();

        robot.interact(() -> side.forEach(w -> collect(w.getScene().getRoot(), nameless)));

        assertThat(side).isNotEmpty();
        assertThat(nameless).isEmpty();
    }

    private void press(Command command) {
        KeyCombination keys =
                KeyMap.bindings().stream()
                        .filter(binding -> binding.command() == command)
                        .findFirst()
                        .orElseThrow()
                        .keys();
        KeyCodeCombination combination = (KeyCodeCombination) keys;
        boolean shift = combination.getShift() == KeyCombination.ModifierValue.DOWN;
        robot.press(KeyCode.CONTROL);
        if (shift) {
            robot.press(KeyCode.SHIFT);
        }
        robot.type(combination.getCode());
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        settle();
    }

    private static void collect(Node node, List<String> nameless) {
        if (node instanceof Control control && isOurs(control) && !hasName(control)) {
            nameless.add(node.toString());
        }
        if (node instanceof Parent parent && !(node instanceof Spinner<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }

    /** Bars within a facet repeat what its check box says. */
    private static boolean isOurs(Control control) {
        return (control instanceof ButtonBase
                        || control instanceof TextInputControl
                        || control instanceof Slider
                        || control instanceof TableView<?>
                        || control instanceof ListView<?>
                        || control instanceof ChoiceBox<?>
                        || control instanceof Spinner<?>
                        || control instanceof ProgressBar)
                && !control.getStyleClass().contains("facet-bar");
    }

    private static boolean hasName(Control control) {
        String accessible = control.getAccessibleText();
        boolean worded = control instanceof Labeled labeled && !labeled.getText().isBlank();
        boolean hidden = !control.isVisible();
        return hidden || worded || (accessible != null && !accessible.isBlank());
    }
}
