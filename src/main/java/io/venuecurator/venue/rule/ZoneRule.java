package io.venuecurator.venue.rule;

import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Region;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.Optional;

/** A zone that is not the one of the venue's postal code. */
final class ZoneRule implements ValidationRule {

    private static final FieldPath ZONE = FieldPath.of("location.zone");

    private final VenueProfile profile;

    ZoneRule(VenueProfile profile) {
        this.profile = profile;
    }

    @Override
    public String name() {
        return "zone";
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        Optional<String> zone =
                profile.field(ZONE)
                        .filter(field -> !Completeness.isMissing(venue, field))
                        .flatMap(field -> venue.text(field.path()));
        Optional<Region.ZoneRule> expected =
                profile.fields(FieldType.POSTAL, "").stream()
                        .map(VenueField::path)
                        .flatMap(path -> venue.text(path).stream())
                        .flatMap(postal -> profile.region().zoneOf(postal).stream())
                        .findFirst();
        if (zone.isEmpty()
                || expected.isEmpty()
                || expected.get().zone().equalsIgnoreCase(zone.get())) {
            return List.of();
        }
        return List.of(
                new Finding(
                        name(),
                        Severity.WARNING,
                        venue.key(),
                        ZONE,
                        TextNode.valueOf(zone.get()),
                        "The postal code lies in "
                                + expected.get().zone()
                                + " ("
                                + expected.get().source()
                                + ")."));
    }
}
