package io.venuecurator.venue.rule;

import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text that does not have its field's form: a phone number, e-mail, web address or postal code.
 */
final class PatternRule implements ValidationRule {

    private final String name;
    private final List<VenueField> fields;
    private final Pattern pattern;
    private final String expectation;

    /**
     * A rule for all fields of one type.
     *
     * @param type the type
     * @param fields the profile's fields of that type
     * @param pattern what the whole text must match
     * @param expectation the end of the sentence "… should …"
     */
    PatternRule(FieldType type, List<VenueField> fields, Pattern pattern, String expectation) {
        this.name = type.name().toLowerCase(Locale.ROOT);
        this.fields = fields;
        this.pattern = pattern;
        this.expectation = expectation;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        List<Finding> findings = new ArrayList<>();
        for (VenueField field : fields) {
            venue.value(field.path())
                    .filter(value -> value.isTextual() && !Completeness.isMissing(value, field))
                    .filter(value -> !pattern.matcher(value.textValue()).matches())
                    .ifPresent(
                            value ->
                                    findings.add(
                                            new Finding(
                                                    name,
                                                    Severity.WARNING,
                                                    venue.key(),
                                                    field.path(),
                                                    value,
                                                    field.label() + " should " + expectation)));
        }
        return findings;
    }
}
