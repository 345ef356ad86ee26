package io.venuecurator.desktop.open;

import java.time.Instant;

/** What can truthfully be said about the file on disk. */
public sealed interface SaveState {

    /** Nothing was written since it was opened. */
    record Unchanged() implements SaveState {}

    /**
     * What was decided stands in the file; it was read back and compared.
     *
     * @param at when
     * @param conflicts how many values were left out because the file had changed there
     */
    record Saved(Instant at, int conflicts) implements SaveState {}

    /**
     * The decisions are safe in the ledger, the file could not be written.
     *
     * @param message what is wrong and what to do
     */
    record Failed(String message) implements SaveState {}
}
