package io.venuecurator.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a table of venues in one format. Stateless and safe on any thread. */
public interface Importer {

    /**
     * Reads a whole table.
     *
     * @throws IOException if the file cannot be read, is of another format, or is beyond the limits
     *     of {@link ImportLimits}; the message names it and says what to do
     */
    ImportTable read(Path file) throws IOException;
}
