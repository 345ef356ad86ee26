package io.venuecurator.venue.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address with a postal code that the postal field lacks, or contradicts. */
final class PostalInAddressRule implements ValidationRule {

    private final List<VenueField> addresses;
    private final List<VenueField> postals;
    private final Pattern postal;

    PostalInAddressRule(VenueProfile profile) {
        this.addresses = profile.fields(FieldType.ADDRESS, "");
        this.postals = profile.fields(FieldType.POSTAL, "");
        this.postal =
                Pattern.compile("(?<!\\w)(?:" + profile.region().postalPattern() + ")(?!\\w)");
    }

    @Override
    public String name() {
        return "postal-in-address";
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        List<Finding> findings = new ArrayList<>();
        for (VenueField address : addresses) {
            Optional<String> code = venue.text(address.path()).flatMap(this::lastCode);
            for (VenueField field : postals) {
                code.flatMap(c -> compare(venue, field, c)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<String> lastCode(String address) {
        Matcher matcher = postal.matcher(address);
        String last = null;
        while (matcher.find()) {
            last = matcher.group();
        }
        return Optional.ofNullable(last);
    }

    private Optional<Finding> compare(Venue venue, VenueField field, String code) {
        Optional<JsonNode> value = venue.value(field.path());
        if (value.filter(v -> !Completeness.isMissing(v, field)).isEmpty()) {
            return Optional.of(
                    finding(
                            venue,
                            field,
                            Severity.INFO,
                            value,
                            "The address holds the postal code "
                                    + code
                                    + ", which this field lacks."));
        }
        if (!value.get().asText().strip().equals(code)) {
            return Optional.of(
                    finding(
                            venue,
                            field,
                            Severity.WARNING,
                            value,
                            "The address holds another postal code: " + code + "."));
        }
        return Optional.empty();
    }

    private Finding finding(
            Venue venue,
            VenueField field,
            Severity severity,
            Optional<JsonNode> value,
            String message) {
        return new Finding(
                name(), severity, venue.key(), field.path(), value.orElse(null), message);
    }
}
