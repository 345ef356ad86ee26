package io.venuecurator.research.search;

import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The postal code in a venue's record: in its own field, else at the end of an address. */
final class VenuePostal {

    private final List<VenueField> postals;
    private final List<VenueField> addresses;
    private final Pattern whole;
    private final Pattern atEnd;

    VenuePostal(VenueProfile profile) {
        postals = profile.fields(FieldType.POSTAL, "");
        addresses = profile.fields(FieldType.ADDRESS, "");
        String pattern = profile.region().postalPattern();
        whole = Pattern.compile(pattern);
        atEnd = Pattern.compile("(?<![0-9])(" + pattern + ")\\)?\\s*$");
    }

    /** The code, none if the record has no well-formed one. */
    Optional<String> of(Venue venue) {
        return postals.stream()
                .flatMap(field -> venue.text(field.path()).stream())
                .map(String::strip)
                .filter(text -> whole.matcher(text).matches())
                .findFirst()
                .or(() -> inAddress(venue));
    }

    private Optional<String> inAddress(Venue venue) {
        return addresses.stream()
                .flatMap(field -> venue.text(field.path()).stream())
                .map(atEnd::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
