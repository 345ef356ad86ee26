package io.venuecurator.desktop.dashboard;

import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.query.FacetSelection;
import io.venuecurator.desktop.query.LevelFacet;
import io.venuecurator.desktop.query.MissingFacet;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.query.VenuePick;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.task.NewestTask;
import io.venuecurator.desktop.task.Refresher;
import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.review.ReviewFigures;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.FieldPath;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The figures of the review, made anew while somebody looks and something changes. What is picked
 * from them takes the place of whatever narrowed the table, so that the table shows exactly what
 * was counted.
 */
public final class DashboardModel {

    private static final Logger LOG = LoggerFactory.getLogger(DashboardModel.class);
    private static final Duration CALM = Duration.ofMillis(500);

    private final FileModel file;
    private final VenueTableModel table;
    private final Runnable showTable;
    private final NewestTask counting;
    private final Refresher changed;
    private final ReadOnlyObjectWrapper<Optional<ReviewFigures>> figures =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean watched;

    /**
     * Figures that nobody looks at yet.
     *
     * @param showTable brings the table to the front
     */
    public DashboardModel(
            TaskExecutor executor, FileModel file, VenueTableModel table, Runnable showTable) {
        this.file = file;
        this.table = table;
        this.showTable = showTable;
        this.counting = new NewestTask(executor);
        this.changed = new Refresher(executor, CALM, this::count);
        file.changesProperty().subscribe(change -> changed());
        file.stateProperty().subscribe(state -> forget());
    }

    /** The newest figures, none until they are counted. */
    public ReadOnlyObjectProperty<Optional<ReviewFigures>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** Says whether somebody looks; then the figures follow every change. */
    public void watch(boolean looking) {
        boolean begins = looking && !watched;
        watched = looking;
        if (begins) {
            count();
        }
    }

    /** Shows the venues that are at a level now. */
    public void pickLevel(ConfidenceLevel level) {
        pick(query -> select(query, LevelFacet.ID, level.name()));
    }

    /** Shows the venues that lack a field. */
    public void pickMissing(FieldPath field) {
        pick(query -> select(query, MissingFacet.ID, field.value()));
    }

    /** Shows exactly these venues. */
    public void pick(String label, Set<String> venues) {
        pick(query -> query.withPick(Optional.of(new VenuePick(label, venues))));
    }

    private void pick(UnaryOperator<TableQuery> narrow) {
        table.queryProperty().set(narrow.apply(table.queryProperty().get().unfiltered()));
        showTable.run();
    }

    private static TableQuery select(TableQuery query, String facet, String value) {
        return query.withSelection(new FacetSelection(Map.of(facet, Set.of(value))));
    }

    private void changed() {
        if (watched) {
            changed.request();
        }
    }

    private void forget() {
        counting.cancel();
        figures.set(Optional.empty());
        changed();
    }

    private void count() {
        file.service()
                .ifPresent(
                        service ->
                                counting.run(
                                        service::figures,
                                        counted -> figures.set(Optional.of(counted)),
                                        failure ->
                                                LOG.error(
                                                        "The review could not be counted",
                                                        failure)));
    }
}
