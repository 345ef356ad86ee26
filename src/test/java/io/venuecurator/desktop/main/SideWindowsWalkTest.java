package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.review.FieldStatus;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
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
    void showsTheCardOfKeys() {
        type(KeyCode.F1);

        assertThat(robot.lookup(".key-card").tryQuery()).isPresent();
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
