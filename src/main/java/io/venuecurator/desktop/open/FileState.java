package io.venuecurator.desktop.open;

import io.venuecurator.service.VenueEnrichmentService;
import java.nio.file.Path;

/** What the window has open. */
public sealed interface FileState {

    /** Nothing yet. */
    record Nothing() implements FileState {}

    /**
     * A file is being read.
     *
     * @param file the file
     */
    record Loading(Path file) implements FileState {}

    /**
     * A file is open.
     *
     * @param service the door to it; closed by {@link FileModel}
     * @param sampleLabel says that the data are invented, empty for a file of the user's
     */
    record Open(VenueEnrichmentService service, String sampleLabel) implements FileState {}

    /**
     * A file could not be opened.
     *
     * @param file the file
     * @param message what is wrong and what to do
     */
    record Failed(Path file, String message) implements FileState {}
}
