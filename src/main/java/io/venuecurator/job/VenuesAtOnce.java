package io.venuecurator.job;

import io.venuecurator.venue.VenueProfile;

/**
 * How many venues are researched together. While so many search, up to as many others are got ready
 * or read their pages, so that a source never waits for this machine.
 *
 * @param searching venues that search together, at least 1
 */
public record VenuesAtOnce(int searching) {

    /** Refuses less than one venue. */
    public VenuesAtOnce {
        if (searching < 1) {
            throw new IllegalArgumentException("At least one venue at once: " + searching);
        }
    }

    /** Venues that have been begun and have not ended. */
    public int begun() {
        return 2 * searching;
    }

    /** Searches of one source that are under way together, if each venue asks all it may. */
    public int searchesPerSource(VenueProfile profile) {
        return searching * Math.max(1, profile.categories().size());
    }
}
