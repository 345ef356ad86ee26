package io.venuecurator.venue.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;

/** A rating with more than two decimals: a computed mean, not what a site shows. */
final class DecimalsRule implements ValidationRule {

    private static final int SHOWN_DECIMALS = 2;

    private final List<VenueField> ratings;

    DecimalsRule(VenueProfile profile) {
        this.ratings = profile.fields(FieldType.RATING, "");
    }

    @Override
    public String name() {
        return "decimals";
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        List<Finding> findings = new ArrayList<>();
        for (VenueField field : ratings) {
            venue.value(field.path())
                    .filter(JsonNode::isNumber)
                    .filter(v -> v.decimalValue().stripTrailingZeros().scale() > SHOWN_DECIMALS)
                    .ifPresent(v -> findings.add(finding(venue, field, v)));
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
                field.label() + " " + value.asText() + " is an unrounded mean.");
    }
}
