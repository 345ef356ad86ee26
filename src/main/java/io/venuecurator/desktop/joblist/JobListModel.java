package io.venuecurator.desktop.joblist;

import io.venuecurator.desktop.jobs.JobsModel;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.task.NewestTask;
import io.venuecurator.desktop.task.Refresher;
import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.job.JobEvent;
import io.venuecurator.ledger.JobLine;
import io.venuecurator.ledger.SessionSummary;
import io.venuecurator.research.FailureClass;
import io.venuecurator.service.VenueEnrichmentService;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jobs of one session, from the ledger and, while it runs here, from what it tells. Shows the
 * session that runs or the newest one until another is chosen.
 */
public final class JobListModel {

    private static final Logger LOG = LoggerFactory.getLogger(JobListModel.class);
    private static final Duration CALM = Duration.ofMillis(500);

    private final TaskExecutor executor;
    private final FileModel file;
    private final JobsModel jobs;
    private final NewestTask loading;
    private final NewestTask detailing;
    private final Refresher changed;
    private final LiveJobs live = new LiveJobs();
    private final ObservableList<JobRow> rows = FXCollections.observableArrayList();
    private final Map<String, Integer> places = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<SessionSummary>> sessions =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> session =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<JobDetail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private boolean watched;

    private record Loaded(
            List<SessionSummary> sessions, Optional<String> session, List<JobLine> jobs) {}

    /** Jobs that nobody looks at yet. */
    public JobListModel(TaskExecutor executor, FileModel file, JobsModel jobs) {
        this.executor = executor;
        this.file = file;
        this.jobs = jobs;
        this.loading = new NewestTask(executor);
        this.detailing = new NewestTask(executor);
        this.changed = new Refresher(executor, CALM, this::reload);
        file.stateProperty().subscribe(state -> forget());
        file.changesProperty().subscribe(change -> changed());
        jobs.runningProperty().subscribe(running -> running.ifPresent(this::begins));
        jobs.listen(this::on);
        selected.subscribe(venue -> showDetail());
    }

    /** The jobs, in the session's order; each row is replaced when its job changes. */
    public ObservableList<JobRow> rows() {
        return rows;
    }

    /** Rises once for each set of changes to the rows. */
    public ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** All sessions, the newest first. */
    public ReadOnlyObjectProperty<List<SessionSummary>> sessionsProperty() {
        return sessions.getReadOnlyProperty();
    }

    /** The session whose jobs are shown, none before the first. */
    public ReadOnlyObjectProperty<Optional<String>> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /** The venue whose job is shown in detail. */
    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    /** The job shown in detail. */
    public ReadOnlyObjectProperty<Optional<JobDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Says whether somebody looks; then the jobs follow every change. */
    public void watch(boolean looking) {
        boolean begins = looking && !watched;
        watched = looking;
        if (begins) {
            reload();
        }
    }

    /** Shows the jobs of another session. */
    public void show(String sessionId) {
        if (!session.get().equals(Optional.of(sessionId))) {
            session.set(Optional.of(sessionId));
            selected.set(Optional.empty());
            reload();
        }
    }

    /** How many jobs failed, by why; only what failed. */
    public Map<FailureClass, Integer> failures() {
        Map<FailureClass, Integer> failures = new EnumMap<>(FailureClass.class);
        for (JobRow row : rows) {
            if (row.failure() != null) {
                failures.merge(row.failure(), 1, Integer::sum);
            }
        }
        return failures;
    }

    /** Researches again what failed for these reasons. */
    public void retry(Set<FailureClass> failures) {
        Optional<String> id = session.get();
        file.service()
                .ifPresent(
                        service ->
                                executor.run(
                                        () -> id.flatMap(service::session),
                                        found ->
                                                found.ifPresent(
                                                        stored -> jobs.resume(stored, failures)),
                                        failure -> LOG.error("Could not read {}", id, failure)));
    }

    private void begins(String sessionId) {
        live.clear();
        session.set(Optional.of(sessionId));
        reload();
    }

    private void on(List<JobEvent> batch) {
        boolean reload = false;
        for (JobEvent event : batch) {
            Optional<String> venue = live.on(event);
            venue.ifPresent(this::update);
            // The session is stored shortly after it was begun: until then its jobs are unknown.
            reload |= venue.filter(v -> !places.containsKey(v)).isPresent();
            if (event instanceof JobEvent.SessionEnded) {
                live.clear();
                reload = true;
            }
        }
        version.set(version.get() + 1);
        if (reload) {
            reload();
        }
    }

    private void update(String venueId) {
        Integer place = places.get(venueId);
        if (place != null && isRunning()) {
            live.row(venueId).ifPresent(row -> rows.set(place, row));
            if (selected.get().equals(Optional.of(venueId))) {
                showDetail();
            }
        }
    }

    private boolean isRunning() {
        return jobs.runningProperty().get().equals(session.get());
    }

    private void changed() {
        if (watched && jobs.runningProperty().get().isEmpty()) {
            changed.request();
        }
    }

    private void forget() {
        loading.cancel();
        live.clear();
        sessions.set(List.of());
        session.set(Optional.empty());
        selected.set(Optional.empty());
        place(List.of());
        if (watched) {
            reload();
        }
    }

    private void reload() {
        Optional<String> wanted = session.get();
        file.service()
                .ifPresent(
                        service ->
                                loading.run(
                                        () -> load(service, wanted),
                                        this::show,
                                        failure -> LOG.error("Could not list jobs", failure)));
    }

    private static Loaded load(VenueEnrichmentService service, Optional<String> wanted) {
        List<SessionSummary> all = service.sessions();
        Optional<String> shown =
                wanted.or(() -> all.stream().findFirst().map(SessionSummary::sessionId));
        return new Loaded(all, shown, shown.map(service::jobLines).orElse(List.of()));
    }

    private void show(Loaded loaded) {
        sessions.set(loaded.sessions());
        session.set(loaded.session());
        place(loaded.jobs());
        boolean gone = selected.get().filter(places::containsKey).isEmpty();
        if (gone) {
            selected.set(rows.stream().findFirst().map(JobRow::venueId));
        } else {
            showDetail();
        }
    }

    private void place(List<JobLine> lines) {
        boolean running = isRunning();
        places.clear();
        lines.forEach(line -> places.put(line.venueId(), places.size()));
        rows.setAll(
                lines.stream()
                        .map(
                                line ->
                                        live.row(line.venueId())
                                                .filter(row -> running)
                                                .orElseGet(() -> JobRow.of(line)))
                        .toList());
        version.set(version.get() + 1);
    }

    private void showDetail() {
        Optional<String> venue = selected.get();
        Optional<JobDetail> told = venue.filter(v -> isRunning()).flatMap(live::detail);
        Optional<String> id = session.get();
        if (told.isPresent() || venue.isEmpty() || id.isEmpty() || file.service().isEmpty()) {
            detailing.cancel();
            detail.set(told);
            return;
        }
        VenueEnrichmentService service = file.service().get();
        detailing.run(
                () -> service.job(id.get(), venue.get()),
                job -> detail.set(job.map(found -> JobDetail.of(found, Map.of()))),
                failure -> LOG.error("Could not read the job of {}", venue, failure));
    }
}
