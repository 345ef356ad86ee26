package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.keys.Command;
import io.venuecurator.desktop.review.FieldStatus;
import io.venuecurator.desktop.theme.ThemeChoice;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The windows beside the main one. */
class SideWindowsWalkTest extends WindowFixture {

    @BeforeEach
    void openFile() {
        open(ReviewData.reviewedFile(folder));
    }

    @Test
    void acceptsAboveAConfidenceAfterAPreviewAndTakesItBackInOneStep() {
        shortcut(KeyCode.A, true);
        assertThat(text("#scope")).isEqualTo("3 proposals of 2 venues in the filter");
        assertThat(text("#record")).contains("You have not decided anything at level High");

        robot.interact(() -> node("#from", Slider.class).setValue(96));
        settle();
        assertThat(text("#scope")).isEqualTo("1 proposal of 1 venue in the filter");

        robot.interact(() -> node("#from", Slider.class).setValue(90));
        settle();
        robot.clickOn("#acceptAll");
        settle();
        assertThat(accepted()).isEqualTo(2);

        shortcut(KeyCode.Z, false);
        assertThat(accepted()).isZero();
    }

    @Test
    void takesBackASourceAfterAPreviewAndRedoesItInOneStep() {
        shortcut(KeyCode.A, true);
        robot.clickOn("#acceptAll");
        settle();
        long before = accepted();
        shortcut(KeyCode.U, true);
        ListView<?> groups = node("#groups", ListView.class);
        assertThat(groups.getItems()).isNotEmpty();
        assertThat(robot.lookup("#undoAll").query().isDisabled()).isTrue();

        robot.interact(() -> groups.getSelectionModel().select(0));
        settle();
        assertThat(text("#undoScope")).contains("decision").contains("venue");
        assertThat(robot.lookup("#undoExamples .quote").queryAll()).isNotEmpty();
        robot.clickOn("#undoAll");
        settle();

        assertThat(accepted()).isLessThan(before);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        settle();
        assertThat(accepted()).isEqualTo(before);
    }

    @Test
    void showsTheCardOfKeysOnceAndWholeUntilEscape() {
        type(KeyCode.F1, KeyCode.F1);

        assertThat(sideWindows()).hasSize(1);
        Set<Node> keys = robot.lookup(".key-card .label").queryAll();
        assertThat(keys).hasSizeGreaterThan(Command.values().length);
        assertThat(keys)
                .allSatisfy(key -> assertThat(key.prefWidth(-1)).isLessThanOrEqualTo(width(key)));

        type(KeyCode.ESCAPE);
        assertThat(sideWindows()).isEmpty();
    }

    @Test
    void closesOnEscapeWhereverTheKeyboardIs() {
        shortcut(KeyCode.U, true);
        robot.interact(() -> node("#groups", ListView.class).requestFocus());
        type(KeyCode.ESCAPE);

        assertThat(sideWindows()).isEmpty();
    }

    @Test
    void wearsTheThemeThatIsChosenWhileItIsShownAndLaterAgain() {
        robot.interact(() -> window.themes().choiceProperty().set(ThemeChoice.LIGHT));
        shortcut(KeyCode.U, true);
        Scene side = sideWindows().getFirst().getScene();
        robot.interact(() -> window.themes().choiceProperty().set(ThemeChoice.DARK));
        assertThat(side.getStylesheets()).isEqualTo(window.scene().getStylesheets());
        assertThat(side.getRoot().getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("dark"));

        type(KeyCode.ESCAPE);
        robot.interact(() -> window.themes().choiceProperty().set(ThemeChoice.LIGHT));
        assertThat(side.getStylesheets()).isNotEqualTo(window.scene().getStylesheets());

        shortcut(KeyCode.U, true);
        assertThat(side.getStylesheets()).isEqualTo(window.scene().getStylesheets());
    }

    private List<Window> sideWindows() {
        return Window.getWindows().stream()
                .filter(shown -> shown.getScene() != window.scene())
                .toList();
    }

    private static double width(Node node) {
        return ((Region) node).getWidth();
    }

    private void shortcut(KeyCode key, boolean shift) {
        robot.press(KeyCode.CONTROL);
        if (shift) {
            robot.press(KeyCode.SHIFT);
        }
        robot.type(key);
        if (shift) {
            robot.release(KeyCode.SHIFT);
        }
        robot.release(KeyCode.CONTROL);
        settle();
    }

    private long accepted() {
        return window.review().linesProperty().get().stream()
                .filter(line -> line.status() == FieldStatus.ACCEPTED)
                .count();
    }
}
