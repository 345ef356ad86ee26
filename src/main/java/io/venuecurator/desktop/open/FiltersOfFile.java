package io.venuecurator.desktop.open;

import io.venuecurator.desktop.query.VenueTableModel;
import java.nio.file.Path;

/**
 * Filters belong to the file for which they were chosen: where another one than the latest is
 * opened, all its venues are shown.
 */
public final class FiltersOfFile {

    private final RecentFiles recent;
    private final VenueTableModel table;

    /** Follows what is opened. */
    public FiltersOfFile(FileModel file, RecentFiles recent, VenueTableModel table) {
        this.recent = recent;
        this.table = table;
        file.stateProperty()
                .subscribe(
                        state -> {
                            if (state instanceof FileState.Loading loading) {
                                opening(loading.file().toAbsolutePath().normalize());
                            }
                        });
    }

    private void opening(Path file) {
        boolean other =
                recent.filesProperty().get().stream()
                        .findFirst()
                        .filter(latest -> !latest.equals(file))
                        .isPresent();
        if (other) {
            table.queryProperty().set(table.queryProperty().get().unfiltered());
        }
    }
}
