package io.venuecurator.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.rule.CatalogFacts;
import io.venuecurator.venue.rule.Finding;
import io.venuecurator.venue.rule.ValidationRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Refuses a reviewer's value that no reader of the file could use: another type, a choice that the
 * profile does not have, a malformed e-mail or web address. What is merely unlikely, such as a
 * price out of range or a foreign telephone number, is the reviewer's to decide.
 */
final class FieldValueCheck {

    private static final Set<String> REFUSING = Set.of("type", "choice", "email", "url");

    private final VenueProfile profile;
    private final ValidationRules rules;

    FieldValueCheck(VenueProfile profile) {
        this.profile = profile;
        this.rules = new ValidationRules(profile);
    }

    void check(FieldPath field, JsonNode value) throws InvalidValueException {
        String refusal =
                findings(field, value)
                        .filter(finding -> REFUSING.contains(finding.rule()))
                        .map(Finding::message)
                        .findFirst()
                        .orElse("");
        if (!refusal.isEmpty()) {
            throw new InvalidValueException(refusal);
        }
    }

    /**
     * What is unlikely about a value that is not refused, a sentence for each doubt.
     *
     * @throws InvalidValueException if the value is refused
     */
    List<String> doubts(FieldPath field, JsonNode value) throws InvalidValueException {
        check(field, value);
        return findings(field, value).map(Finding::message).toList();
    }

    private Stream<Finding> findings(FieldPath field, JsonNode value) {
        Venue venue = new Venue("", nested(field, value));
        return rules.check(venue, new CatalogFacts(profile)).stream()
                .filter(finding -> field.equals(finding.field()));
    }

    private static ObjectNode nested(FieldPath field, JsonNode value) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode parent = root;
        List<String> segments = field.segments();
        for (String segment : segments.subList(0, segments.size() - 1)) {
            parent = parent.putObject(segment);
        }
        parent.set(segments.getLast(), value);
        return root;
    }
}
