package io.venuecurator.venue.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;

/** A value that says nothing: 0, an empty text, list or object, or a placeholder. */
final class PlaceholderRule implements ValidationRule {

    private final VenueProfile profile;

    PlaceholderRule(VenueProfile profile) {
        this.profile = profile;
    }

    @Override
    public String name() {
        return "placeholder";
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        List<Finding> findings = new ArrayList<>();
        for (VenueField field : profile.fields()) {
            venue.value(field.path())
                    .filter(value -> !value.isNull() && Completeness.isMissing(value, field))
                    .ifPresent(value -> findings.add(finding(venue, field, value)));
        }
        return findings;
    }

    private Finding finding(Venue venue, VenueField field, JsonNode value) {
        return new Finding(
                name(),
                Severity.INFO,
                venue.key(),
                field.path(),
                value,
                field.label() + " holds " + value + ", which counts as missing.");
    }
}
