package io.venuecurator.research.extract;

import io.venuecurator.venue.VenueProfile;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** The rules that read a page, in the order in which they run. */
public final class Extractors {

    private Extractors() {}

    /** All rules for a profile, by the clock of its market. */
    public static List<CandidateExtractor> forProfile(VenueProfile profile) {
        return forProfile(profile, Clock.system(ZoneId.of(profile.region().timezone())));
    }

    /**
     * All rules for a profile.
     *
     * @param clock tells how old a price is
     */
    public static List<CandidateExtractor> forProfile(VenueProfile profile, Clock clock) {
        return List.of(
                new RecordExtractor(profile),
                new SchemaOrgExtractor(profile),
                new PhoneExtractor(profile),
                new EmailExtractor(profile),
                new WebsiteExtractor(profile),
                new AddressExtractor(profile),
                new PostalExtractor(profile),
                new ZoneExtractor(profile),
                new PriceExtractor(profile, clock),
                new CapacityExtractor(profile),
                new RatingExtractor(profile),
                new AmenityExtractor(profile),
                new StationExtractor(profile),
                new DescriptionExtractor(profile));
    }
}
