package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.task.NewestTask;
import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the table shows: asks the data off the screen's thread whenever the query or the data
 * changes, and swaps in the newest answer whole. Knows which venue has the focus: where the user
 * hides it, or the file no longer has it, the first one shown. A venue that leaves the filter by
 * itself, by a decision for example, keeps the focus until the user goes on.
 */
public final class VenueTableModel {

    private static final Logger LOG = LoggerFactory.getLogger(VenueTableModel.class);

    /** The texts for searching may take up one byte in this many. */
    private static final long SHARE_OF_MEMORY = 8;

    private final TaskExecutor executor;
    private final VenueStates states;
    private final NewestTask loading;
    private final NewestTask asking;
    private final NewestTask reading;
    private final ObjectProperty<TableQuery> query = new SimpleObjectProperty<>(TableQuery.ALL);
    private final ReadOnlyObjectWrapper<TableResult> result =
            new ReadOnlyObjectWrapper<>(TableResult.EMPTY);
    private final ObjectProperty<List<String>> selectedKeys = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<String>> focusedKey =
            new SimpleObjectProperty<>(Optional.empty());
    private volatile @Nullable TableData data;
    private @Nullable Answer shown;

    /** An empty table. */
    public VenueTableModel(TaskExecutor executor, VenueStates states) {
        this.executor = executor;
        this.states = states;
        this.loading = new NewestTask(executor);
        this.asking = new NewestTask(executor);
        this.reading = new NewestTask(executor);
        query.subscribe(this::refresh);
    }

    /**
     * Shows other rows; the query stays. Until the table is {@linkplain #clear cleared}, these are
     * later states of one file.
     *
     * @param profile the file's, always the same one
     * @param venues reads the venues behind the rows, so that all their fields can be searched
     */
    public void show(VenueProfile profile, List<VenueRow> rows, VenueSource venues) {
        TableData before = data;
        loading.run(
                () -> before == null ? new TableData(profile, rows) : before.after(rows),
                newData -> {
                    data = newData;
                    refresh();
                    prepareSorting(newData);
                    readAllFields(newData, venues);
                },
                failure -> LOG.error("The rows could not be prepared", failure));
    }

    /** Until this has ended, searches find what the columns hold. */
    private void readAllFields(TableData fresh, VenueSource venues) {
        long most = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
        reading.run(
                () -> fresh.searchingAllFields(venues, most, () -> isReplaced(fresh)),
                fuller -> {
                    if (!isReplaced(fresh) && !fuller.equals(fresh)) {
                        data = fuller;
                        if (!query.get().text().isBlank()) {
                            refresh();
                        }
                    }
                },
                failure -> LOG.error("The venues could not be read for searching", failure));
    }

    private boolean isReplaced(TableData asked) {
        return !asked.equals(data);
    }

    private void prepareSorting(TableData fresh) {
        executor.run(
                () -> {
                    fresh.prepareSorting();
                    return fresh;
                },
                prepared -> {},
                failure -> LOG.error("The columns could not be put in order", failure));
    }

    /** Shows nothing. */
    public void clear() {
        loading.cancel();
        reading.cancel();
        asking.cancel();
        data = null;
        shown = null;
        result.set(TableResult.EMPTY);
        selectedKeys.set(List.of());
        focusedKey.set(Optional.empty());
    }

    /** Asks again, for example because states have changed. */
    public void refresh() {
        TableData asked = data;
        if (asked == null) {
            return;
        }
        TableQuery now = query.get();
        var statesNow = states.snapshot();
        Answer before = shown;
        asking.run(
                () -> asked.ask(now, statesNow, before),
                this::answered,
                failure -> LOG.error("The table could not be filtered", failure));
    }

    /** A command or a key must never reach a venue that the user does not see. */
    private void answered(Answer answer) {
        shown = answer;
        TableResult now = answer.result();
        TableQuery before = result.get().query();
        selectedKeys.set(selectedKeys.get().stream().filter(key -> now.indexOf(key) >= 0).toList());
        result.set(now);
        boolean lost = focusedKey.get().filter(key -> now.indexOf(key) < 0).isPresent();
        if (lost && (!now.query().filtersLike(before) || !now.query().isFiltering())) {
            focusedKey.set(now.rows().stream().findFirst().map(VenueRow::key));
        }
    }

    /** What is asked; setting it asks. */
    public ObjectProperty<TableQuery> queryProperty() {
        return query;
    }

    /** The newest answer. */
    public ReadOnlyObjectProperty<TableResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The keys of the selected venues. */
    public ObjectProperty<List<String>> selectedKeysProperty() {
        return selectedKeys;
    }

    /** The venue that the review shows. */
    public ObjectProperty<Optional<String>> focusedKeyProperty() {
        return focusedKey;
    }
}
