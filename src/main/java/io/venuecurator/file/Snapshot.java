package io.venuecurator.file;

import io.venuecurator.venue.VenueProfile;
import java.io.IOException;

/**
 * One state of a venues file.
 *
 * @param index what it holds
 * @param stamp by what to notice that the file is no longer in this state
 */
record Snapshot(VenueIndex index, FileStamp stamp) {

    private static final int ATTEMPTS = 3;

    /**
     * Reads the state in which a file is now.
     *
     * @throws VenuesFileException if it is no well-formed venues file, or changes again and again
     *     while it is read
     */
    static Snapshot take(Location file, VenueProfile profile)
            throws IOException, VenuesFileException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileStamp before = FileStamp.of(file.real());
            VenueIndex index = new VenueIndexer(file, profile).read();
            if (FileStamp.of(file.real()).equals(before)) {
                return new Snapshot(index, before);
            }
        }
        throw new VenuesFileException(
                file.given(),
                "keeps changing while it is read",
                "wait until the other program is done with it, then try again",
                null);
    }

    boolean isCurrent(Location file) throws IOException {
        return FileStamp.of(file.real()).equals(stamp);
    }
}
