package io.venuecurator.desktop.table;

import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.task.SerialTasks;
import io.venuecurator.desktop.task.TaskExecutor;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts venues aside for later. The flags are kept in the ledger, so everybody sees them. */
public final class FlagModel {

    private static final Logger LOG = LoggerFactory.getLogger(FlagModel.class);

    private final FileModel file;
    private final VenueTableModel table;
    private final VenueStates states;
    private final SerialTasks order;

    /** For the venues that the table has selected. */
    public FlagModel(
            TaskExecutor executor, FileModel file, VenueTableModel table, VenueStates states) {
        this.file = file;
        this.table = table;
        this.states = states;
        this.order = new SerialTasks(executor);
    }

    /**
     * Flags the selected venues, or the focused one if none is selected; if all of them are
     * flagged, takes their flags away.
     */
    public void toggle() {
        List<String> selected = table.selectedKeysProperty().get();
        List<String> keys =
                selected.isEmpty() ? table.focusedKeyProperty().get().stream().toList() : selected;
        boolean flag = !keys.stream().allMatch(states::isFlagged);
        file.service()
                .ifPresent(
                        service ->
                                order.run(
                                        () -> {
                                            service.flag(Set.copyOf(keys), flag);
                                            return keys;
                                        },
                                        done -> file.refreshStates(),
                                        failure -> LOG.error("Could not flag {}", keys, failure)));
    }
}
