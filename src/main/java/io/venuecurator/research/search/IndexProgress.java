package io.venuecurator.research.search;

/** Hears how the reading of a folder goes. Called on the thread that opens the folder. */
public interface IndexProgress {

    /** Listens to nothing. */
    IndexProgress NONE = new IndexProgress() {};

    /**
     * A file was read or skipped.
     *
     * @param done how many so far
     * @param total how many there are
     */
    default void read(int done, int total) {}

    /**
     * A file cannot be used.
     *
     * @param file its name within the folder
     * @param reason why, a sentence for the user
     */
    default void skipped(String file, String reason) {}
}
