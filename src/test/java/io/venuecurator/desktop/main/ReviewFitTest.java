package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/** The review stays readable on a screen of 1280 pixels at 200 %, which leaves 640. */
class ReviewFitTest extends WindowFixture {

    @Test
    void leavesOutInANarrowReviewWhatTheCardRepeatsAndBringsItBack() {
        open(ReviewData.reviewedFile(folder));

        resize(640, 480);

        assertThat(columns()).containsExactly("field", "proposed", "finalValue");
        assertThat(robot.lookup(".decision").queryAllAs(Button.class))
                .filteredOn(Button::isVisible)
                .extracting(Button::getText)
                .contains("Accept", "Keep original");

        resize(990, 900);
        robot.interact(() -> node("#parts", SplitPane.class).setDividerPositions(0, 0.3));
        settle();

        assertThat(columns())
                .containsExactly("field", "original", "proposed", "finalValue", "confidence");
    }

    private void resize(double width, double height) {
        robot.interact(
                () -> {
                    window.scene().getWindow().setWidth(width);
                    window.scene().getWindow().setHeight(height);
                });
        settle();
    }

    private Iterable<String> columns() {
        return node("#lineTable", TableView.class).getVisibleLeafColumns().stream()
                .map(column -> ((TableColumnBase<?, ?>) column).getId())
                .toList();
    }
}
