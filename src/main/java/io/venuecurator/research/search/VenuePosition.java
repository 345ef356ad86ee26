package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.geo.GeoPoint;
import io.venuecurator.venue.Venue;
import java.util.Optional;

/** Where a venue stands. Thread-safe. */
@FunctionalInterface
interface VenuePosition {

    /**
     * A position and where it is from.
     *
     * @param point the position
     * @param origin as in "the postal code 018956 in postal-codes.csv"
     */
    record Located(GeoPoint point, String origin) {}

    /**
     * Looks it up.
     *
     * @throws ResearchException if the place that knows it does not answer
     * @throws InterruptedException when the job was stopped
     */
    Optional<Located> of(Venue venue) throws ResearchException, InterruptedException;
}
