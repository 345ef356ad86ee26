package io.venuecurator.venue.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number outside the field's plausible range, such as a per-person price in a per-table field.
 */
final class RangeRule implements ValidationRule {

    private final VenueProfile profile;

    RangeRule(VenueProfile profile) {
        this.profile = profile;
    }

    @Override
    public String name() {
        return "range";
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        return profile.fields().stream()
                .filter(field -> field.type().isNumeric())
                .flatMap(field -> check(venue, field).stream())
                .toList();
    }

    private Optional<Finding> check(Venue venue, VenueField field) {
        Optional<JsonNode> value =
                venue.value(field.path())
                        .filter(JsonNode::isNumber)
                        .filter(v -> !Completeness.isMissing(v, field));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = value.get().decimalValue();
        if (field.min() != null && number.compareTo(BigDecimal.valueOf(field.min())) < 0) {
            return Optional.of(finding(venue, field, value.get(), "below", field.min()));
        }
        if (field.max() != null && number.compareTo(BigDecimal.valueOf(field.max())) > 0) {
            return Optional.of(finding(venue, field, value.get(), "above", field.max()));
        }
        return Optional.empty();
    }

    private Finding finding(
            Venue venue, VenueField field, JsonNode value, String side, double bound) {
        String guess = "";
        if (field.unit().equals("per_table")) {
            guess =
                    side.equals("below")
                            ? " It may be a price per person."
                            : " It may be the hire of the hall.";
        }
        return new Finding(
                name(),
                Severity.WARNING,
                venue.key(),
                field.path(),
                value,
                field.label()
                        + " "
                        + value.asText()
                        + " is "
                        + side
                        + " the plausible "
                        + new BigDecimal(Double.toString(bound))
                                .stripTrailingZeros()
                                .toPlainString()
                        + "."
                        + guess);
    }
}
