package io.venuecurator.file;

import io.venuecurator.venue.VenueProfile;
import java.io.IOException;
import java.util.Optional;

/**
 * One state of a venues file.
 *
 * @param index what it holds
 * @param stamp by what to notice that the file is no longer in this state
 */
record Snapshot(VenueIndex index, FileStamp stamp) {

    /**
     * Indexes a file in the state in which it is now.
     *
     * @return none if it changed while it was read
     * @throws VenuesFileException if it is no well-formed venues file
     */
    static Optional<Snapshot> take(Location file, VenueProfile profile)
            throws IOException, VenuesFileException {
        FileStamp before = FileStamp.of(file.real());
        VenueIndex index = new VenueIndexer(file, profile).read();
        return FileStamp.of(file.real()).equals(before)
                ? Optional.of(new Snapshot(index, before))
                : Optional.empty();
    }

    boolean isCurrent(Location file) throws IOException {
        return FileStamp.of(file.real()).equals(stamp);
    }
}
