package io.venuecurator.venue.rule;

import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import java.util.List;
import java.util.regex.Pattern;

/** An id that is no slug (lower-case letters, digits and hyphens), or not even ASCII. */
final class IdSpellingRule implements ValidationRule {

    private static final FieldPath ID = FieldPath.of("id");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public String name() {
        return "id-spelling";
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        return venue.text(ID)
                .filter(id -> !SLUG.matcher(id).matches())
                .map(id -> List.of(finding(venue, id)))
                .orElse(List.of());
    }

    private Finding finding(Venue venue, String id) {
        boolean ascii = id.chars().allMatch(c -> c < 128);
        String message =
                ascii
                        ? "The id is no slug of lower-case letters, digits and hyphens."
                        : "The id has characters outside ASCII, which links and tools may garble.";
        return new Finding(name(), Severity.INFO, venue.key(), ID, TextNode.valueOf(id), message);
    }
}
