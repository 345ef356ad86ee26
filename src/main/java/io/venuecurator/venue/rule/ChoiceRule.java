package io.venuecurator.venue.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A value, or an entry of a list, that is none of the profile's choices. */
final class ChoiceRule implements ValidationRule {

    private final List<VenueField> fields;

    ChoiceRule(VenueProfile profile) {
        this.fields = profile.fields().stream().filter(f -> !f.choices().isEmpty()).toList();
    }

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        List<Finding> findings = new ArrayList<>();
        for (VenueField field : fields) {
            venue.value(field.path()).stream()
                    .flatMap(ChoiceRule::texts)
                    .filter(text -> !text.isBlank() && !field.choices().contains(text))
                    .filter(text -> field.placeholders().stream().noneMatch(text::equalsIgnoreCase))
                    .forEach(text -> findings.add(finding(venue, field, text)));
        }
        return findings;
    }

    private static Stream<String> texts(JsonNode value) {
        Stream<JsonNode> nodes =
                value.isArray()
                        ? StreamSupport.stream(value.spliterator(), false)
                        : Stream.of(value);
        return nodes.filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    private Finding finding(Venue venue, VenueField field, String text) {
        return new Finding(
                name(),
                Severity.WARNING,
                venue.key(),
                field.path(),
                TextNode.valueOf(text),
                field.label()
                        + " \""
                        + text
                        + "\" is none of "
                        + String.join(", ", field.choices())
                        + ".");
    }
}
