package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.jobs.JobsState;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.redis.RealRedis;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.ResearchWorker;
import io.venuecurator.service.RunOn;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.WorkerRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Research from the window on a worker that waits at a real Redis. */
class WorkersWalkTest extends WindowFixture {

    @RegisterExtension static final RealRedis REDIS = new RealRedis();

    private final RunOn.Redis place = new RunOn.Redis(REDIS.url(), false);
    private Path file;
    private Path web;

    @BeforeEach
    void openFileForWorkers() throws Exception {
        file = ReviewData.venuesFile(folder);
        web = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(web.resolve("tin-garden.html"), EnrichWalkTest.PAGE);
        robot.interact(
                () ->
                        window.jobs()
                                .settingsProperty()
                                .set(ResearchSettings.of(List.of()).on(place)));
        open(file);
    }

    @Test
    void aWorkerResearchesWithLiveProgressAndLeavesProposals() throws Exception {
        List<JobEvent> heard = new ArrayList<>();
        robot.interact(() -> window.jobs().listen(heard::addAll));
        try (ResearchWorker worker = worker()) {
            enrichTinGarden();
            comesToRest(JobsState.Ended.class);
        }

        assertThat(text("#jobsText")).startsWith("Finished · 1 of 1 venues");
        assertThat(heard).hasAtLeastOneElementOfType(JobEvent.JobStarted.class);
        assertThat(heard).hasAtLeastOneElementOfType(JobEvent.SearchEnded.class);
        assertThatTinGardenWaits();
    }

    @Test
    void whatWorkersFoundWhileTheWindowWasClosedIsThereAfterwards() throws Exception {
        enrichTinGarden();
        comesTo(JobsState.Running.class);
        robot.interact(() -> window.file().closeNow());
        settle();

        try (ResearchWorker worker = worker()) {
            open(file);
            comesToRest(JobsState.Resumable.class);
            robot.clickOn("#primary");
            comesToRest(JobsState.Ended.class);
        }

        assertThatTinGardenWaits();
    }

    private ResearchWorker worker() throws Exception {
        return ResearchWorker.start(
                new WorkerRequest(
                        place, 2, List.of("folder:" + web), Map.of(), Duration.ofMinutes(1)),
                ServiceOptions.defaults());
    }

    private void enrichTinGarden() {
        robot.interact(() -> window.table().focusedKeyProperty().set(Optional.of("tin-garden")));
        settle();
        robot.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        settle();
        robot.clickOn("#primary");
    }

    private void assertThatTinGardenWaits() {
        robot.interact(() -> window.table().focusedKeyProperty().set(Optional.of("tin-garden")));
        settle();
        assertThat(window.states().of("tin-garden").kind()).isEqualTo(VenueState.Kind.WAITING);
        assertThat(window.review().linesProperty().get())
                .extracting(line -> line.field().path().value())
                .contains("contact.phone", "contact.email");
    }

    private void comesToRest(Class<? extends JobsState> state) throws Exception {
        comesTo(state);
        settle();
    }

    private void comesTo(Class<? extends JobsState> state) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> state.isInstance(window.jobs().stateProperty().get()));
    }
}
