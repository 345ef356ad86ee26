package io.venuecurator.exchange;

import io.venuecurator.venue.VenueProfile;
import java.time.ZonedDateTime;

/**
 * What is exported.
 *
 * @param profile says which fields there are
 * @param fileName name of the venues file, for people
 * @param at when it is exported
 * @param inObject whether the file is an object with a list {@code venues}, and not the list itself
 * @param venues the venues in the order of the file, read one by one
 */
public record ExportData(
        VenueProfile profile,
        String fileName,
        ZonedDateTime at,
        boolean inObject,
        Iterable<ExportedVenue> venues) {}
