package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Parts of JSON Schemas (2020-12), each with a description for the agent and a limit. */
final class Schemas {

    private static final List<String> JSON_TYPES =
            List.of("object", "array", "string", "number", "boolean", "null");

    private Schemas() {}

    static ObjectNode text(String description, int longest) {
        return described("string", description).put("minLength", 1).put("maxLength", longest);
    }

    static ObjectNode choice(String description, List<String> values) {
        ObjectNode schema = described("string", description);
        values.forEach(schema.putArray("enum")::add);
        return schema;
    }

    /** A number from 0 to 1. */
    static ObjectNode share(String description) {
        return number("number", description, 1);
    }

    /** A number from 0 on. */
    static ObjectNode number(String type, String description, long most) {
        return described(type, description).put("minimum", 0).put("maximum", most);
    }

    static ObjectNode count(String description, int least, int most) {
        return described("integer", description).put("minimum", least).put("maximum", most);
    }

    static ObjectNode flag(String description) {
        return described("boolean", description);
    }

    static ObjectNode list(String description, ObjectNode items, int most) {
        ObjectNode schema = described("array", description).put("maxItems", most);
        schema.set("items", items);
        return schema;
    }

    static ObjectNode texts(String description) {
        return listOf(description, "string");
    }

    static ObjectNode objects(String description) {
        return listOf(description, "object");
    }

    private static ObjectNode listOf(String description, String type) {
        ObjectNode schema = described("array", description);
        schema.putObject("items").put("type", type);
        return schema;
    }

    /** A value of any type, such as what stands in a file. */
    static ObjectNode any(String description) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("description", description);
        JSON_TYPES.forEach(schema.putArray("type")::add);
        return schema;
    }

    static ObjectNode described(String type, String description) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("description", description);
    }
}
