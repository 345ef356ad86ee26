package io.venuecurator.research.extract.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.venue.VenueField;
import java.util.ArrayList;
import java.util.List;

/** What a model is asked for: a list of values, each with the words that prove it. */
final class ModelAnswer {

    private static final int MOST = 60;

    /**
     * A value that a model claims.
     *
     * @param field the path of the field
     * @param value the value as text
     * @param quote the words of the page
     */
    record Claim(String field, String value, String quote) {}

    private ModelAnswer() {}

    /** The JSON schema, with the fields that may be named. */
    static JsonNode schema(List<VenueField> fields) {
        ObjectNode claim = object();
        ObjectNode names = claim.withObject("/properties").putObject("field");
        names.put("type", "string");
        fields.forEach(field -> names.withArray("enum").add(field.path().value()));
        claim.withObject("/properties").putObject("value").put("type", "string");
        claim.withObject("/properties").putObject("quote").put("type", "string");
        claim.putArray("required").add("field").add("value").add("quote");
        ObjectNode root = object();
        ObjectNode values = root.withObject("/properties").putObject("values");
        values.put("type", "array").set("items", claim);
        root.putArray("required").add("values");
        return root;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "object")
                .put("additionalProperties", false);
    }

    /** The claims of an answer, at most sixty; what is no claim is left out. */
    static List<Claim> claims(JsonNode answer) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode value : answer.path("values")) {
            if (claims.size() < MOST) {
                claims.add(
                        new Claim(
                                value.path("field").asText(""),
                                value.path("value").asText(""),
                                value.path("quote").asText("")));
            }
        }
        return claims;
    }
}
