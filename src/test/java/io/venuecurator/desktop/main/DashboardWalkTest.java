package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.venue.VenueRow;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of the review, and the way from a bar to its venues. */
class DashboardWalkTest extends WindowFixture {

    @BeforeEach
    void openFile() {
        open(ReviewData.reviewedFile(folder));
    }

    @Test
    void teachesWhatWillStandThereWhileNothingIsDecided() {
        showDashboard();

        assertThat(node("#nothing", Node.class).isVisible()).isTrue();
        assertThat(node("#decided", Node.class).isVisible()).isFalse();
        assertThat(bar("High: ").getAccessibleText()).contains("1 venue before, 1 now");
        assertThat(robot.lookup("#parts").query().isVisible()).isFalse();
    }

    @Test
    void aBarShowsItsVenuesInTheTable() {
        type(KeyCode.A, KeyCode.X);
        showDashboard();
        assertThat(node("#nothing", Node.class).isVisible()).isFalse();
        Button source = bar("larkspur.example: ");
        assertThat(source.getAccessibleText()).contains("1 of 2 accepted");

        robot.interact(source::requestFocus);
        type(KeyCode.SPACE);

        assertThat(window.viewProperty().get()).isEqualTo(MainView.VENUES);
        assertThat(window.table().resultProperty().get().rows())
                .extracting(VenueRow::key)
                .containsExactly("larkspur-hall");
        assertThat(text(".chip")).isEqualTo("Decided: larkspur.example");
    }

    @Test
    void keysThatDecideDoNothingWhileTheReviewIsNotSeen() {
        showDashboard();

        type(KeyCode.A);
        press(KeyCode.DIGIT1);

        assertThat(window.review().linesProperty().get())
                .noneMatch(line -> line.status().name().equals("ACCEPTED"));
    }

    private void showDashboard() {
        press(KeyCode.DIGIT3);
    }

    private void press(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        settle();
    }

    private Button bar(String beginning) {
        return robot.lookup(
                        (Node node) ->
                                node instanceof Button button
                                        && button.getAccessibleText() != null
                                        && button.getAccessibleText().startsWith(beginning))
                .queryButton();
    }
}
