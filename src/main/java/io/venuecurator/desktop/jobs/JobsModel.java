package io.venuecurator.desktop.jobs;

import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.task.NewestTask;
import io.venuecurator.desktop.task.NewsBatch;
import io.venuecurator.desktop.task.Refresher;
import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobListener;
import io.venuecurator.job.RunHandle;
import io.venuecurator.job.SessionProgress;
import io.venuecurator.research.FailureClass;
import io.venuecurator.service.EnrichmentPlan;
import io.venuecurator.service.EnrichmentRequest;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.ResearchSetupException;
import io.venuecurator.service.RunOn;
import io.venuecurator.service.VenueEnrichmentService;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Research from the window: plans it, shows what it would cost before it starts, follows it, pauses
 * and stops it.
 */
public final class JobsModel {

    private static final Logger LOG = LoggerFactory.getLogger(JobsModel.class);
    private static final Duration CALM = Duration.ofMillis(250);

    private final TaskExecutor executor;
    private final FileModel file;
    private final LiveStates live;
    private final Clock clock;
    private final NewestTask planning;
    private final Refresher tableChanged;
    private final ObjectProperty<ResearchSettings> settings =
            new SimpleObjectProperty<>(ResearchSettings.of(List.of()));
    private final ReadOnlyObjectWrapper<JobsState> state =
            new ReadOnlyObjectWrapper<>(new JobsState.Idle());
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Consumer<List<JobEvent>>> listeners = new ArrayList<>();
    private @Nullable RunHandle handle;

    /** Nothing runs yet. */
    public JobsModel(
            TaskExecutor executor,
            FileModel file,
            VenueStates states,
            VenueTableModel table,
            Clock clock) {
        this.executor = executor;
        this.file = file;
        this.live = new LiveStates(states);
        this.clock = clock;
        this.planning = new NewestTask(executor);
        this.tableChanged = new Refresher(executor, CALM, table::refresh);
        file.stateProperty().subscribe(now -> fileChanged());
    }

    /** How the next session researches. */
    public ObjectProperty<ResearchSettings> settingsProperty() {
        return settings;
    }

    /** What the jobs bar shows. */
    public ReadOnlyObjectProperty<JobsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the running session begins no further venue. */
    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** The session that runs here, none while nothing runs. */
    public ReadOnlyObjectProperty<Optional<String>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Hears what the running session tells, in order, on the screen's thread. */
    public void listen(Consumer<List<JobEvent>> listener) {
        listeners.add(listener);
    }

    /** Plans research and shows what it would take. */
    public void plan(EnrichmentRequest request) {
        if (running.get().isPresent()) {
            return;
        }
        file.service()
                .ifPresent(
                        service -> {
                            state.set(new JobsState.Planning());
                            ResearchSettings asked = asked();
                            planning.run(
                                    () -> planned(service, request, asked),
                                    state::set,
                                    this::failed);
                        });
    }

    private static JobsState planned(
            VenueEnrichmentService service, EnrichmentRequest request, ResearchSettings asked)
            throws ResearchSetupException {
        EnrichmentPlan plan = service.research().plan(request, asked);
        return new JobsState.Planned(plan, service.research().workersAdvice(plan));
    }

    /** Workers search their own sources, whatever is set up here. */
    private ResearchSettings asked() {
        ResearchSettings now = settings.get();
        return now.runOn() instanceof RunOn.Redis ? now.withSources(List.of()) : now;
    }

    /** Puts away what is shown, unless it is a running session. */
    public void dismiss() {
        if (running.get().isEmpty()) {
            planning.cancel();
            state.set(new JobsState.Idle());
        }
    }

    /** Starts what is planned. */
    public void start() {
        if (state.get() instanceof JobsState.Planned(EnrichmentPlan plan, var advice)) {
            begin(plan.session(), (service, news) -> service.research().start(plan, news));
        }
    }

    /**
     * Goes on with a session that did not come to its end.
     *
     * @param retry failed jobs of these classes are researched again
     */
    public void resume(EnrichmentSession session, Set<FailureClass> retry) {
        begin(
                session,
                (service, news) ->
                        service.research()
                                .resume(session.sessionId(), settings.get(), retry, news));
    }

    /** Begins no further venue, or goes on. */
    public void togglePause() {
        RunHandle running = handle;
        if (running != null) {
            boolean pause = !paused.get();
            paused.set(pause);
            steer(pause ? running::pause : running::resume);
        }
    }

    /** Stops the session; what is done stays. */
    public void stop() {
        RunHandle running = handle;
        if (running != null) {
            steer(running::stop);
        }
    }

    private void begin(EnrichmentSession session, Starter starter) {
        file.service()
                .filter(service -> running.get().isEmpty())
                .ifPresent(
                        service -> {
                            SessionProgress begin =
                                    SessionProgress.begin(
                                            session,
                                            settings.get().cap().requests(),
                                            clock.instant());
                            NewsBatch<JobEvent> news =
                                    new NewsBatch<>(executor, batch -> on(service, batch));
                            state.set(new JobsState.Running(begin));
                            paused.set(false);
                            live.begin(session);
                            running.set(Optional.of(session.sessionId()));
                            executor.run(
                                    () -> starter.start(service, news::add),
                                    started -> started(service, started),
                                    this::failed);
                        });
    }

    private void started(VenueEnrichmentService service, RunHandle started) {
        if (isOpen(service) && state.get() instanceof JobsState.Running) {
            handle = started;
        }
    }

    private void on(VenueEnrichmentService sender, List<JobEvent> batch) {
        if (!isOpen(sender)) {
            return;
        }
        for (JobEvent event : batch) {
            live.on(event);
            if (!(state.get() instanceof JobsState.Running(SessionProgress progress))) {
                continue;
            }
            SessionProgress after = progress.after(event, clock.instant());
            if (event instanceof JobEvent.SessionEnded(EnrichmentSession session)) {
                handle = null;
                running.set(Optional.empty());
                state.set(new JobsState.Ended(after, session));
            } else {
                state.set(new JobsState.Running(after));
            }
        }
        listeners.forEach(listener -> listener.accept(batch));
        tableChanged.request();
    }

    private boolean isOpen(VenueEnrichmentService service) {
        return file.service().filter(service::equals).isPresent();
    }

    private void fileChanged() {
        handle = null;
        running.set(Optional.empty());
        paused.set(false);
        planning.cancel();
        state.set(new JobsState.Idle());
        file.service()
                .ifPresent(
                        service ->
                                planning.run(
                                        service::openSession,
                                        open ->
                                                open.ifPresent(
                                                        s -> state.set(new JobsState.Resumable(s))),
                                        this::failed));
    }

    private void steer(Runnable steering) {
        executor.run(
                () -> {
                    steering.run();
                    return true;
                },
                done -> {},
                this::failed);
    }

    private void failed(Exception failure) {
        LOG.info("Research could not be planned or started: {}", failure.toString());
        handle = null;
        running.set(Optional.empty());
        state.set(new JobsState.Failed(JobsText.of(failure)));
    }

    /** Begins a session at the service. */
    @FunctionalInterface
    private interface Starter {

        RunHandle start(VenueEnrichmentService service, JobListener news) throws Exception;
    }
}
