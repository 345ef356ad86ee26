package io.venuecurator.desktop.open;

import io.venuecurator.desktop.query.TableResult;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.task.NewestTask;
import io.venuecurator.desktop.task.Refresher;
import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.service.ServiceEvent;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.Subscription;
import io.venuecurator.service.VenueEnrichmentService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open file. Opens and closes the service, and turns what the service tells into what the
 * window shows: rows, states, and whether the file is saved.
 */
public final class FileModel {

    private static final Logger LOG = LoggerFactory.getLogger(FileModel.class);
    private static final Duration CALM = Duration.ofMillis(150);

    private final TaskExecutor executor;
    private final ServiceOptions options;
    private final VenueStates states;
    private final VenueTableModel table;
    private final NewestTask loadingRows;
    private final NewestTask loadingStates;
    private final Refresher statesChanged;
    private final ReadOnlyObjectWrapper<FileState> state =
            new ReadOnlyObjectWrapper<>(new FileState.Nothing());
    private final ReadOnlyObjectWrapper<SaveState> save =
            new ReadOnlyObjectWrapper<>(new SaveState.Unchanged());
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private @Nullable VenueEnrichmentService current;
    private @Nullable Subscription subscription;

    /** Nothing open yet. */
    public FileModel(
            TaskExecutor executor,
            ServiceOptions options,
            VenueStates states,
            VenueTableModel table) {
        this.executor = executor;
        this.options = options;
        this.states = states;
        this.table = table;
        this.loadingRows = new NewestTask(executor);
        this.loadingStates = new NewestTask(executor);
        this.statesChanged = new Refresher(executor, CALM, this::loadStates);
        table.resultProperty().subscribe(this::shown);
    }

    /** What is open. */
    public ReadOnlyObjectProperty<FileState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the file is saved. */
    public ReadOnlyObjectProperty<SaveState> saveProperty() {
        return save.getReadOnlyProperty();
    }

    /** Rises whenever proposals, decisions or the file have changed, here or elsewhere. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The service of the open file, none while nothing is open. */
    public Optional<VenueEnrichmentService> service() {
        return Optional.ofNullable(current);
    }

    /** Closes what is open and opens a file. */
    public void open(Path file) {
        close();
        FileState mine = new FileState.Loading(file);
        state.set(mine);
        executor.run(
                () -> Opened.read(file, options),
                read -> opened(mine, read),
                failure -> {
                    LOG.info("Could not open {}: {}", file, failure.getMessage());
                    if (state.get().equals(mine)) {
                        state.set(new FileState.Failed(file, String.valueOf(failure.getMessage())));
                    }
                });
    }

    /** Closes what is open; what was decided is safe. */
    public void close() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
        service().ifPresent(this::closeLater);
        current = null;
        state.set(new FileState.Nothing());
        save.set(new SaveState.Unchanged());
        states.clearLive();
        states.showStored(Standings.NONE);
        table.clear();
    }

    /** Closes what is open and waits for it: for the end of the program. */
    public void closeNow() {
        service().ifPresent(VenueEnrichmentService::close);
        current = null;
        state.set(new FileState.Nothing());
    }

    /** Reads again where venues stand: a decision was made in this window. */
    public void refreshStates() {
        statesChanged.request();
    }

    /** Reads again everything that decisions change. */
    public void refresh() {
        refreshStates();
        changes.set(changes.get() + 1);
    }

    private void closeLater(VenueEnrichmentService service) {
        executor.run(
                () -> {
                    service.close();
                    return service;
                },
                closed -> {},
                failure -> LOG.error("Could not close {}", service.file(), failure));
    }

    /** A service with where its venues stand: the first look chooses a venue that waits. */
    private record Opened(VenueEnrichmentService service, Standings standings) {

        static Opened read(Path file, ServiceOptions options) throws VenuesFileException {
            VenueEnrichmentService service = VenueEnrichmentService.open(file, options);
            try {
                return new Opened(service, StoredStates.of(service.overview()));
            } catch (RuntimeException e) {
                service.close();
                throw e;
            }
        }
    }

    private void opened(FileState mine, Opened read) {
        VenueEnrichmentService service = read.service();
        if (!state.get().equals(mine)) {
            closeLater(service);
            return;
        }
        current = service;
        subscription = service.subscribe(event -> executor.onScreen(() -> on(service, event)));
        states.showStored(read.standings());
        loadRows();
    }

    /** A file counts as open when its venues are shown, so that nobody sees it empty. */
    private void shown(TableResult result) {
        VenueEnrichmentService service = current;
        if (service != null
                && state.get() instanceof FileState.Loading
                && !result.equals(TableResult.EMPTY)) {
            state.set(new FileState.Open(service, service.sampleLabel().orElse("")));
        }
    }

    private void on(VenueEnrichmentService sender, ServiceEvent event) {
        if (!service().filter(sender::equals).isPresent()) {
            return;
        }
        switch (event) {
            case ServiceEvent.ProposalsChanged changed -> statesChanged.request();
            case ServiceEvent.CatalogChanged changed -> loadRows();
            case ServiceEvent.Saved saved ->
                    save.set(
                            new SaveState.Saved(
                                    saved.report().savedAt(), saved.report().conflicts().size()));
            case ServiceEvent.SaveFailed failed -> save.set(new SaveState.Failed(failed.message()));
        }
        changes.set(changes.get() + 1);
    }

    private void loadRows() {
        service()
                .ifPresent(
                        service ->
                                loadingRows.run(
                                        service::rows,
                                        rows -> table.show(service.profile(), rows, service::venue),
                                        failure -> LOG.error("Could not list venues", failure)));
    }

    private void loadStates() {
        service()
                .ifPresent(
                        service ->
                                loadingStates.run(
                                        () -> StoredStates.of(service.overview()),
                                        stored -> {
                                            states.showStored(stored);
                                            table.refresh();
                                        },
                                        failure -> LOG.error("Could not read states", failure)));
    }
}
