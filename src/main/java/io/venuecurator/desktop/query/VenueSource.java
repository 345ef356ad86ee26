package io.venuecurator.desktop.query;

import io.venuecurator.venue.Venue;

/** Reads venues of the open file. */
@FunctionalInterface
public interface VenueSource {

    /**
     * Reads a venue as it stands in the file. May block.
     *
     * @throws Exception if it cannot be read, or is no longer there
     */
    Venue read(String key) throws Exception;
}
