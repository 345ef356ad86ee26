package io.venuecurator.desktop.open;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The files that were opened lately, the newest first. A file that could not be opened is none. */
public final class RecentFiles {

    private static final int MOST = 10;

    private final ObjectProperty<List<Path>> files = new SimpleObjectProperty<>(List.of());

    /** Follows what is opened. */
    public RecentFiles(FileModel file) {
        file.stateProperty()
                .subscribe(
                        state -> {
                            if (state instanceof FileState.Open open) {
                                opened(open.service().file());
                            }
                        });
    }

    /** The files; set from the window's memory at the start. */
    public ObjectProperty<List<Path>> filesProperty() {
        return files;
    }

    private void opened(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        files.set(
                Stream.concat(Stream.of(whole), files.get().stream())
                        .distinct()
                        .limit(MOST)
                        .toList());
    }
}
