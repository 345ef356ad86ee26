package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.joblist.JobRow;
import io.venuecurator.desktop.joblist.SearchLine;
import io.venuecurator.desktop.jobs.JobsState;
import io.venuecurator.job.JobStatus;
import io.venuecurator.service.ResearchSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The jobs of a session: their searches, their pages, and another try for what failed. */
class JobsViewWalkTest extends WindowFixture {

    @Test
    void teachesWhatWillStandThereWhileNothingWasResearched() {
        open(ReviewData.venuesFile(folder));
        showJobs();

        assertThat(node("#jobsEmpty", Node.class).isVisible()).isTrue();
        assertThat(node("#jobsContent", Node.class).isVisible()).isFalse();
    }

    @Test
    void showsTheJobsOfAnEarlierRunAndWhatFailed() {
        open(ReviewData.reviewedFile(folder));
        showJobs();

        assertThat(text("#jobsCounts")).isEqualTo("4 venues · Done: 3 · Failed: 1 · 9 proposals");
        assertThat(text("#jobName")).isEqualTo("Larkspur Hall");
        assertThat(table("#jobSearches").getItems()).hasSize(1);
        assertThat(node("#jobPages", VBox.class).getChildren()).hasSize(2);
        assertThat(text("#retry")).isEqualTo("Retry failed (1)");
        assertThat(node("#retry", MenuButton.class).getItems())
                .extracting(MenuItem::getText)
                .containsExactly("no answer in time (1)");
    }

    @Test
    void researchesAgainWhatFailedAndFollowsItLive() throws Exception {
        Path web = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                web.resolve("blank-slate.html"),
                "<html><head><title>Blank Slate</title></head><body><h1>Blank Slate</h1>"
                        + "<p>Blank Slate, Singapore. Call +65 6000 4004.</p></body></html>");
        robot.interact(
                () ->
                        window.jobs()
                                .settingsProperty()
                                .set(ResearchSettings.of(List.of("folder:" + web))));
        open(ReviewData.reviewedFile(folder));
        showJobs();

        robot.interact(() -> node("#retry", MenuButton.class).getItems().getFirst().fire());
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> window.jobs().stateProperty().get() instanceof JobsState.Ended);
        settle();

        JobRow again = (JobRow) table("#jobsTable").getItems().getLast();
        assertThat(again.name()).isEqualTo("Blank Slate");
        assertThat(again.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(again.attempts()).isEqualTo(2);
        robot.interact(() -> select(again));
        settle();
        assertThat(table("#jobSearches").getItems())
                .allSatisfy(line -> assertThat(((SearchLine) line).source()).startsWith("folder"));
    }

    @Test
    void leadsFromAJobToItsVenue() {
        open(ReviewData.reviewedFile(folder));
        showJobs();
        JobRow third = (JobRow) table("#jobsTable").getItems().get(2);

        robot.interact(() -> select(third));
        settle();
        robot.clickOn("Show venue");
        settle();

        assertThat(window.viewProperty().get()).isEqualTo(MainView.VENUES);
        assertThat(window.table().focusedKeyProperty().get()).isEqualTo(Optional.of("tin-garden"));
    }

    private void select(JobRow row) {
        table("#jobsTable").getSelectionModel().select(row);
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> table(String query) {
        return node(query, TableView.class);
    }

    private void showJobs() {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        settle();
    }
}
