package io.venuecurator.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** Writes venues in one format. Stateless and safe on any thread. */
public interface Exporter {

    /**
     * Writes the venues one after the other and leaves the stream open.
     *
     * @throws IOException if that fails, or the format cannot hold the venues; the message says
     *     what to do
     * @throws java.io.UncheckedIOException if a venue cannot be read
     */
    void write(ExportData data, OutputStream out) throws IOException;
}
