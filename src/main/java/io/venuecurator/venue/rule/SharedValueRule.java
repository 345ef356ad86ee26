package io.venuecurator.venue.rule;

import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A name, address or phone number that several venues of the file have: doubles, or one house. */
final class SharedValueRule implements ValidationRule {

    @Override
    public String name() {
        return "shared-value";
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        List<Finding> findings = new ArrayList<>();
        for (VenueField field : catalog.counted()) {
            int sharing = catalog.sharing(venue, field);
            if (sharing > 1) {
                findings.add(
                        new Finding(
                                name(),
                                Severity.INFO,
                                venue.key(),
                                field.path(),
                                venue.value(field.path()).orElse(null),
                                sharing
                                        + " venues have this "
                                        + field.label().toLowerCase(Locale.ROOT)
                                        + ", spelling aside; they may be doubles or parts of one house."));
            }
        }
        return findings;
    }
}
