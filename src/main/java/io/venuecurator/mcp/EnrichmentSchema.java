package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;

/** What an agent may report about a venue, as the profile says: its fields and no others. */
final class EnrichmentSchema {

    static final String SOURCE_URL = "source_url";
    static final String TITLE = "title";
    static final String QUOTE = "quote";
    static final String CONFIDENCE = "confidence";

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_PROSE = 4000;
    private static final int LONGEST_URL = 2000;
    private static final int MOST_ITEMS = 50;
    private static final long MOST = 1_000_000_000;

    private final VenueProfile profile;

    EnrichmentSchema(VenueProfile profile) {
        this.profile = profile;
    }

    /** The values, nested like a venue. */
    ObjectNode data() {
        ObjectNode root =
                object(
                        "What you found, nested like the venue. Leave out what you did not"
                                + " find; never guess, never send null.");
        for (VenueField field : profile.fields()) {
            ObjectNode parent = root;
            List<String> segments = field.path().segments();
            for (String segment : segments.subList(0, segments.size() - 1)) {
                ObjectNode properties = parent.withObjectProperty("properties");
                parent =
                        properties.get(segment) instanceof ObjectNode known
                                ? known
                                : added(properties, segment);
            }
            parent.withObjectProperty("properties").set(field.path().leaf(), value(field));
        }
        return root;
    }

    private static ObjectNode added(ObjectNode properties, String segment) {
        ObjectNode child = object("");
        properties.set(segment, child);
        return child;
    }

    /** The proof of each value, by the field's dotted path. */
    ObjectNode evidence() {
        ObjectNode root =
                object(
                        "For each field that you report, by its dotted path such as "
                                + profile.fields().getLast().path()
                                + ": where you read it. A value without a page and a quote that"
                                + " shows it gets a low confidence and a warning.");
        ObjectNode proof =
                ObjectSchema.closed()
                        .optional(
                                SOURCE_URL,
                                Schemas.text("The page's address.", LONGEST_URL)
                                        .put("pattern", "^https?://[^\\s]+$"))
                        .optional(TITLE, Schemas.text("The page's title.", LONGEST_TEXT))
                        .optional(
                                QUOTE,
                                Schemas.text(
                                        "The page's own words that contain the value.",
                                        LONGEST_PROSE))
                        .optional(
                                CONFIDENCE,
                                Schemas.share("How sure you are that the value is right, 0 to 1."))
                        .node();
        ObjectNode properties = root.withObjectProperty("properties");
        for (VenueField field : profile.fields()) {
            properties.set(field.path().value(), proof.deepCopy());
        }
        return root;
    }

    private static ObjectNode object(String description) {
        ObjectNode object =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "object")
                        .put("additionalProperties", false);
        if (!description.isEmpty()) {
            object.put("description", description);
        }
        object.putObject("properties");
        return object;
    }

    private ObjectNode value(VenueField field) {
        String label = label(field);
        return switch (field.type()) {
            case TEXT, PHONE, EMAIL, ADDRESS, POSTAL -> Schemas.text(label, LONGEST_TEXT);
            case PROSE -> Schemas.text(label, LONGEST_PROSE);
            case URL -> Schemas.text(label, LONGEST_URL);
            case CHOICE ->
                    field.choices().isEmpty()
                            ? Schemas.text(label, LONGEST_TEXT)
                            : Schemas.choice(label, field.choices());
            case MONEY, RATING -> Schemas.number("number", label, MOST);
            case COUNT -> Schemas.number("integer", label, MOST);
            case FLAG -> Schemas.flag(label + ": true or false.");
            case TEXT_LIST ->
                    Schemas.list(
                            label,
                            field.choices().isEmpty()
                                    ? Schemas.text("One of them.", LONGEST_TEXT)
                                    : Schemas.choice("One of them.", field.choices()),
                            MOST_ITEMS);
        };
    }

    private String label(VenueField field) {
        return switch (field.type()) {
            case MONEY ->
                    "%s in %s, %s."
                            .formatted(
                                    field.label(),
                                    profile.region().currency(),
                                    field.unit().replace('_', ' '));
            case PHONE -> "%s, like %s.".formatted(field.label(), profile.region().phoneExample());
            default -> field.label() + ".";
        };
    }

    /** The fields that the schema knows. */
    List<FieldPath> fields() {
        return profile.fields().stream().map(VenueField::path).toList();
    }
}
