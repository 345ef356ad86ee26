package io.venuecurator.venue.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;

/** A value whose JSON type is not the field's, such as a price written as text. */
final class TypeRule implements ValidationRule {

    private final VenueProfile profile;

    TypeRule(VenueProfile profile) {
        this.profile = profile;
    }

    @Override
    public String name() {
        return "type";
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        List<Finding> findings = new ArrayList<>();
        for (VenueField field : profile.fields()) {
            venue.value(field.path())
                    .filter(value -> !Completeness.isMissing(value, field))
                    .filter(value -> !fits(value, field))
                    .ifPresent(value -> findings.add(finding(venue, field, value)));
        }
        return findings;
    }

    private static boolean fits(JsonNode value, VenueField field) {
        return switch (field.type()) {
            case MONEY, COUNT, RATING -> value.isNumber();
            case FLAG -> value.isBoolean();
            case TEXT_LIST -> value.isArray();
            case TEXT, PROSE, CHOICE, PHONE, EMAIL, URL, ADDRESS, POSTAL -> value.isTextual();
        };
    }

    private Finding finding(Venue venue, VenueField field, JsonNode value) {
        String expected =
                switch (field.type()) {
                    case MONEY, COUNT, RATING -> "a number";
                    case FLAG -> "true or false";
                    case TEXT_LIST -> "a list of texts";
                    default -> "a text";
                };
        return new Finding(
                name(),
                Severity.ERROR,
                venue.key(),
                field.path(),
                value,
                field.label() + " should be " + expected + ".");
    }
}
