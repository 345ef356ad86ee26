package io.venuecurator.venue.rule;

import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.regex.Pattern;

/** All rules for the venues of a profile, in the order in which their findings are listed. */
public final class ValidationRules {

    /** One @, no spaces or brackets, a dot in the domain: what a mail program would accept. */
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s\\[\\](){}<>,;]+@[^@\\s\\[\\](){}<>,;]+\\.[\\p{L}]{2,}");

    private static final Pattern URL =
            Pattern.compile("https?://[^\\s/?#]+(?:[/?#]\\S*)?", Pattern.CASE_INSENSITIVE);

    private final List<ValidationRule> rules;

    /** The rules for a profile. */
    public ValidationRules(VenueProfile profile) {
        this.rules =
                List.of(
                        new ShapeRule(profile),
                        new IdRule(),
                        new TypeRule(profile),
                        new RangeRule(profile),
                        new ChoiceRule(profile),
                        new PatternRule(
                                FieldType.PHONE,
                                profile.fields(FieldType.PHONE, ""),
                                Pattern.compile(profile.region().phonePattern()),
                                "look like " + profile.region().phoneExample() + "."),
                        new PatternRule(
                                FieldType.EMAIL,
                                profile.fields(FieldType.EMAIL, ""),
                                EMAIL,
                                "be one e-mail address, such as events@example.com."),
                        new PatternRule(
                                FieldType.URL,
                                profile.fields(FieldType.URL, ""),
                                URL,
                                "be a web address that starts with https:// or http://."),
                        new PatternRule(
                                FieldType.POSTAL,
                                profile.fields(FieldType.POSTAL, ""),
                                Pattern.compile(profile.region().postalPattern()),
                                "be a postal code of " + profile.region().countryName() + "."),
                        new PostalInAddressRule(profile),
                        new ZoneRule(profile),
                        new DecimalsRule(profile),
                        new ParentVenueRule(),
                        new SharedValueRule(),
                        new IdSpellingRule(),
                        new PlaceholderRule(profile));
    }

    /** The rules themselves. */
    public List<ValidationRule> rules() {
        return rules;
    }

    /** Everything that all rules find in a venue. */
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        return rules.stream().flatMap(rule -> rule.check(venue, catalog).stream()).toList();
    }
}
