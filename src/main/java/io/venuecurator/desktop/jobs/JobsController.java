package io.venuecurator.desktop.jobs;

import io.venuecurator.desktop.open.ExportModel;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.open.SaveState;
import io.venuecurator.desktop.side.SideWindow;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.FailureClass;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the bottom: research on the left, whether the file is saved on the right. */
public final class JobsController {

    private final JobsModel model;
    private final FileModel file;
    private final ExportModel exports;
    private final SideWindow settings;
    private final Runnable review;
    private final InstantSource clock;
    private Runnable onPrimary = () -> {};
    private Runnable onSecondary = () -> {};

    @FXML private FontIcon jobsIcon;
    @FXML private Label jobsText;
    @FXML private ProgressBar bar;
    @FXML private Button primary;
    @FXML private Button secondary;
    @FXML private Label exported;
    @FXML private FontIcon saveIcon;
    @FXML private Label save;

    /**
     * Called by the controller factory.
     *
     * @param review goes to the first venue that waits for review
     */
    public JobsController(
            JobsModel model,
            FileModel file,
            ExportModel exports,
            SideWindow settings,
            Runnable review,
            InstantSource clock) {
        this.model = model;
        this.file = file;
        this.exports = exports;
        this.settings = settings;
        this.review = review;
        this.clock = clock;
    }

    @FXML
    void initialize() {
        model.stateProperty().subscribe(this::show);
        model.pausedProperty().subscribe(() -> show(model.stateProperty().get()));
        file.saveProperty().subscribe(this::showSave);
        exported.textProperty().bind(exports.messageProperty());
    }

    @FXML
    void onPrimary() {
        giveKeyboardBack();
        onPrimary.run();
    }

    @FXML
    void onSecondary() {
        giveKeyboardBack();
        onSecondary.run();
    }

    /** These buttons come and go; without this the keyboard would land anywhere. */
    private void giveKeyboardBack() {
        Node venues = jobsText.getScene().lookup("#venues");
        if (venues != null) {
            venues.requestFocus();
        }
    }

    private void show(JobsState state) {
        bar.setVisible(state instanceof JobsState.Running || state instanceof JobsState.Planning);
        bar.setManaged(bar.isVisible());
        buttons(null, () -> {}, null);
        jobsText.getStyleClass().remove("problem-text");
        switch (state) {
            case JobsState.Idle idle -> say(Feather.ACTIVITY, Texts.of("jobs.idle"));
            case JobsState.Planning planning -> {
                say(Feather.ACTIVITY, Texts.of("jobs.planning"));
                bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            }
            case JobsState.Planned planned -> {
                boolean any = !planned.plan().session().jobs().isEmpty();
                say(Feather.ACTIVITY, any ? JobsText.of(planned) : Texts.of("jobs.none"));
                buttons(any ? "jobs.start" : null, model::start, "jobs.cancel");
                primary.requestFocus();
            }
            case JobsState.Running running -> {
                boolean paused = model.pausedProperty().get();
                say(
                        paused ? Feather.PAUSE : Feather.ACTIVITY,
                        JobsText.of(running.progress(), paused, clock.instant()));
                bar.setProgress(
                        (double) running.progress().ended()
                                / Math.max(1, running.progress().total()));
            }
            case JobsState.Ended ended -> ended(ended);
            case JobsState.Resumable resumable -> {
                say(Feather.ROTATE_CW, JobsText.resumable(resumable.session()));
                buttons(
                        "jobs.resume",
                        () -> model.resume(resumable.session(), Set.of()),
                        "jobs.later");
            }
            case JobsState.Failed failed -> {
                say(Feather.ALERT_CIRCLE, failed.message());
                jobsText.getStyleClass().add("problem-text");
                buttons(
                        "settings.title",
                        () -> settings.show(primary.getScene().getWindow()),
                        "jobs.dismiss");
            }
        }
    }

    private void ended(JobsState.Ended ended) {
        EnrichmentSession session = ended.session();
        say(Feather.CHECK, JobsText.ended(ended.progress(), session));
        Set<FailureClass> failures = failures(session);
        boolean left = session.count(JobStatus.PENDING) > 0;
        if (left) {
            buttons("jobs.resume", () -> model.resume(session, Set.of()), "jobs.dismiss");
        } else if (failures.isEmpty()) {
            boolean found = JobsText.proposals(session) > 0;
            buttons(found ? "jobs.review" : null, this::reviewFound, "jobs.dismiss");
        } else {
            buttons("jobs.retry", () -> model.resume(session, failures), "jobs.dismiss");
        }
    }

    private void reviewFound() {
        model.dismiss();
        review.run();
    }

    /** The classes of failure that another try may heal. */
    private static Set<FailureClass> failures(EnrichmentSession session) {
        return session.jobs().stream()
                .map(VenueResearchJob::failureClass)
                .filter(Objects::nonNull)
                .filter(why -> why != FailureClass.NOTHING_FOUND)
                .collect(Collectors.toSet());
    }

    private void say(Feather picture, String words) {
        jobsIcon.setIconCode(picture);
        jobsText.setText(words);
    }

    private void buttons(
            @org.jspecify.annotations.Nullable String primaryKey,
            Runnable primaryAction,
            @org.jspecify.annotations.Nullable String secondaryKey) {
        onPrimary = primaryAction;
        onSecondary = model::dismiss;
        label(primary, primaryKey);
        label(secondary, secondaryKey);
    }

    private static void label(Button button, @org.jspecify.annotations.Nullable String key) {
        button.setText(key == null ? "" : Texts.of(key));
        button.setVisible(key != null);
        button.setManaged(key != null);
    }

    private void showSave(SaveState state) {
        save.getStyleClass().remove("problem-text");
        saveIcon.setVisible(!(state instanceof SaveState.Unchanged));
        switch (state) {
            case SaveState.Unchanged unchanged -> save.setText("");
            case SaveState.Saved saved -> {
                saveIcon.setIconCode(Feather.CHECK);
                save.setText(
                        saved.conflicts() == 0
                                ? Texts.of("save.saved", Texts.clockTime(saved.at()))
                                : Texts.of(
                                        "save.conflicts",
                                        Texts.clockTime(saved.at()),
                                        saved.conflicts()));
            }
            case SaveState.Failed failed -> {
                saveIcon.setIconCode(Feather.ALERT_CIRCLE);
                save.setText(failed.message());
                save.getStyleClass().add("problem-text");
            }
        }
    }
}
