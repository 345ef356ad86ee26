package io.venuecurator.desktop.bulk;

import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.task.NewestTask;
import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.ledger.DecisionGroup;
import io.venuecurator.ledger.DecisionGrouping;
import io.venuecurator.ledger.DecisionOutcome;
import io.venuecurator.review.UndoPreview;
import io.venuecurator.service.VenueEnrichmentService;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Taking back all decisions that have a source, run, field or reviewer in common. What would be
 * taken back is shown first; nothing is undone before {@link #undo}, and that is one step.
 */
public final class UndoSelectionModel {

    private final TaskExecutor executor;
    private final FileModel file;
    private final RandomGenerator random;
    private final NewestTask listing;
    private final NewestTask previewing;
    private final ObjectProperty<DecisionGrouping> grouping =
            new SimpleObjectProperty<>(DecisionGrouping.SOURCE);
    private final ReadOnlyObjectWrapper<List<DecisionGroup>> groups =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<DecisionGroup>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<UndoPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Nothing is chosen yet.
     *
     * @param random draws the examples
     */
    public UndoSelectionModel(TaskExecutor executor, FileModel file, RandomGenerator random) {
        this.executor = executor;
        this.file = file;
        this.random = random;
        this.listing = new NewestTask(executor);
        this.previewing = new NewestTask(executor);
        grouping.subscribe((before, now) -> refresh());
        chosen.subscribe((before, now) -> makePreview());
    }

    /** By what to choose. */
    public ObjectProperty<DecisionGrouping> groupingProperty() {
        return grouping;
    }

    /** What there is to choose from, the largest first. */
    public ReadOnlyObjectProperty<List<DecisionGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** What is chosen. */
    public ObjectProperty<Optional<DecisionGroup>> chosenProperty() {
        return chosen;
    }

    /** What would be taken back; none while nothing is chosen. */
    public ReadOnlyObjectProperty<Optional<UndoPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Lists anew what there is to choose from; the choice goes. */
    public void refresh() {
        chosen.set(Optional.empty());
        Optional<VenueEnrichmentService> service = file.service();
        if (service.isEmpty()) {
            groups.set(List.of());
            return;
        }
        DecisionGrouping by = grouping.get();
        listing.run(
                () -> service.get().standingGroups(by),
                groups::set,
                failure -> groups.set(List.of()));
    }

    private void makePreview() {
        preview.set(Optional.empty());
        Optional<VenueEnrichmentService> service = file.service();
        Optional<DecisionGroup> group = chosen.get();
        if (service.isEmpty() || group.isEmpty()) {
            previewing.cancel();
            return;
        }
        DecisionGrouping by = grouping.get();
        previewing.run(
                () -> UndoPreview.of(service.get().history(by.select(group.get().name())), random),
                made -> preview.set(Optional.of(made)),
                failure -> preview.set(Optional.empty()));
    }

    /**
     * Takes back what the preview shows.
     *
     * @param onSuccess hears what became of it
     * @param onFailure hears why nothing was taken back
     */
    public void undo(Consumer<DecisionOutcome> onSuccess, Consumer<Exception> onFailure) {
        Optional<UndoPreview> shown = preview.get();
        Optional<VenueEnrichmentService> service = file.service();
        if (shown.isPresent() && service.isPresent()) {
            executor.run(
                    () -> service.get().decisions().undo(shown.get()),
                    outcome -> {
                        file.refresh();
                        refresh();
                        onSuccess.accept(outcome);
                    },
                    onFailure);
        }
    }
}
