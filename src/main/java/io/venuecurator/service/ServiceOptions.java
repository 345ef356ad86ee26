package io.venuecurator.service;

import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What a face fixes when it opens a venues file.
 *
 * @param profile the market's profile
 * @param reviewer the name under which decisions are recorded
 * @param clearReviewFrom from this completeness (0…1) on a written venue's {@code needs_review} is
 *     cleared
 * @param clock the time, with the zone in which it is written
 * @param contact an e-mail or web address that site owners find in the requests' User-Agent; may be
 *     empty
 */
public record ServiceOptions(
        VenueProfile profile,
        String reviewer,
        double clearReviewFrom,
        Clock clock,
        String contact) {

    private static final String CONTACT = "VENUE_CURATOR_CONTACT";

    /** The default threshold under which a venue needs enrichment. */
    public static final double DEFAULT_MIN_CONFIDENCE = 0.7;

    /** The bundled profile, the system's user and clock. */
    public static ServiceOptions defaults() {
        String user = System.getProperty("user.name", "");
        return new ServiceOptions(
                VenueProfileReader.bundled(),
                user.isBlank() ? "reviewer" : user,
                DEFAULT_MIN_CONFIDENCE,
                Clock.system(ZoneId.systemDefault()),
                Objects.requireNonNullElse(System.getenv(CONTACT), ""));
    }
}
