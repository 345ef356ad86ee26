package io.venuecurator.venue.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A venue without an id, or whose id is no text or stands in the file more than once. */
final class IdRule implements ValidationRule {

    private static final FieldPath ID = FieldPath.of("id");

    @Override
    public String name() {
        return "id";
    }

    @Override
    public List<Finding> check(Venue venue, CatalogFacts catalog) {
        Optional<JsonNode> value = venue.value(ID);
        Optional<String> id = venue.text(ID);
        if (id.isEmpty()) {
            String message =
                    value.isEmpty()
                            ? "The venue has no id; it is addressed by its position."
                            : "The id is no text; the venue is addressed by its position.";
            return List.of(finding(venue, value.orElse(null), message));
        }
        int count = catalog.withId(id.get());
        if (count > 1) {
            return List.of(
                    finding(
                            venue,
                            value.orElse(null),
                            "The id \"" + id.get() + "\" stands in the file " + count + " times."));
        }
        return List.of();
    }

    private Finding finding(Venue venue, @Nullable JsonNode value, String message) {
        return new Finding(name(), Severity.ERROR, venue.key(), ID, value, message);
    }
}
