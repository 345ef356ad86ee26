package io.venuecurator.venue.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value where the profile has an object, such as a {@code capacity} that is a number. */
final class ShapeRule implements ValidationRule {

    private final List<FieldPath> parents;

    ShapeRule(VenueProfile profile) {
        this.parents =
                profile.fields().stream()
                        .map(field -> field.path().value())
                        .filter(path -> path.contains("."))
                        .map(path -> FieldPath.of(path.substring(0, path.lastIndexOf('.'))))
                        .distinct()
                        .toList();
    }

    @Override
    public String name() {
        return "shape";
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        if (!venue.json().isObject()) {
            return List.of(
                    new Finding(
                            name(),
                            Severity.ERROR,
                            venue.key(),
                            null,
                            venue.json(),
                            "This entry is "
                                    + kind(venue.json())
                                    + " where a venue object is expected."));
        }
        List<Finding> findings = new ArrayList<>();
        for (FieldPath parent : parents) {
            Optional<JsonNode> value =
                    venue.value(parent).filter(v -> !v.isObject() && !v.isNull());
            value.ifPresent(
                    v ->
                            findings.add(
                                    new Finding(
                                            name(),
                                            Severity.ERROR,
                                            venue.key(),
                                            parent,
                                            v,
                                            parent
                                                    + " is "
                                                    + kind(v)
                                                    + " where an object with its fields is"
                                                    + " expected; nothing can be added to it.")));
        }
        return findings;
    }

    private static String kind(JsonNode value) {
        return "a " + value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
