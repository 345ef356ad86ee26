package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.jobs.JobsState;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.service.ResearchSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Research from the window over a folder of pages, and export of what was approved. */
class EnrichWalkTest extends WindowFixture {

    static final String PAGE =
            """
            <html><head><title>Tin Garden | Contact</title></head>
            <body><h1>Tin Garden</h1>
            <p>Tin Garden, Singapore. Call +65 6000 4004 or write to hello@tin-garden.example.</p>
            <p>Wedding tables at Tin Garden from $988++ per table of 10.</p></body></html>
            """;

    private Path file;

    @BeforeEach
    void openFileWithASource() throws Exception {
        file = ReviewData.venuesFile(folder);
        Path web = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(web.resolve("tin-garden.html"), PAGE);
        robot.interact(
                () ->
                        window.jobs()
                                .settingsProperty()
                                .set(ResearchSettings.of(List.of("folder:" + web))));
        open(file);
    }

    @Test
    void plansFirstThenResearchesAndLeavesProposalsToReview() throws Exception {
        robot.interact(() -> window.table().focusedKeyProperty().set(Optional.of("tin-garden")));
        settle();
        assertThat(text("#enrichSelected")).isEqualTo("Selected (1)");

        robot.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        settle();
        assertThat(window.jobs().stateProperty().get()).isInstanceOf(JobsState.Planned.class);
        assertThat(text("#jobsText")).startsWith("1 venue · ").contains("free of charge");

        robot.clickOn("#primary");
        waitForTheEnd();

        VenueState state = window.states().of("tin-garden");
        assertThat(state.kind()).isEqualTo(VenueState.Kind.WAITING);
        assertThat(window.review().linesProperty().get())
                .extracting(line -> line.field().path().value())
                .contains("contact.phone", "contact.email");
        assertThat(jobsText()).startsWith("Finished · 1 of 1 venues");
        assertThat(text("#primary")).isEqualTo("Review");
    }

    @Test
    void researchesEverythingBelowTheThresholdByKey() throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.R)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        type(KeyCode.SPACE);
        waitForTheEnd();

        assertThat(jobsText()).contains("4 of 4 venues");
        assertThat(window.states().of("harbour-room")).isEqualTo(VenueState.UNTOUCHED);
    }

    @Test
    void saysWhatToDoWhenNoSourceIsSetUp() {
        robot.interact(() -> window.jobs().settingsProperty().set(ResearchSettings.of(List.of())));
        robot.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        settle();

        assertThat(window.jobs().stateProperty().get()).isInstanceOf(JobsState.Failed.class);
        assertThat(jobsText()).contains("source").contains("settings").doesNotContain("--");
        for (String button : List.of("#primary", "#secondary")) {
            Button way = node(button, Button.class);
            assertThat(way.getWidth()).isGreaterThanOrEqualTo(way.prefWidth(-1));
        }

        robot.clickOn("#primary");
        settle();
        assertThat(robot.lookup(".source-rows").tryQuery()).isPresent();
    }

    @Test
    void exportsWhatWasReviewed() {
        chosen = Optional.of(folder.resolve("out.json"));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.S)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();

        assertThat(chosen.get()).exists();
        assertThat(text("#exported")).startsWith("Exported 0 venues to ");
    }

    private String jobsText() {
        return text("#jobsText");
    }

    private void waitForTheEnd() throws Exception {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> window.jobs().stateProperty().get() instanceof JobsState.Ended);
        settle();
    }
}
