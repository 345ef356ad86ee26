package io.venuecurator.mcp;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.job.WireFormat;
import java.util.Map;

/** Builds the JSON Schema of an object. */
final class ObjectSchema {

    private final ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    private final ObjectNode properties = schema.putObject("properties");
    private final ArrayNode required = JsonNodeFactory.instance.arrayNode();

    private ObjectSchema() {}

    /** An object that may hold nothing but what is named: for arguments. */
    static ObjectSchema closed() {
        ObjectSchema closed = new ObjectSchema();
        closed.schema.put("additionalProperties", false);
        return closed;
    }

    /** An object that may come to hold more in a later version: for answers. */
    static ObjectSchema open() {
        return new ObjectSchema();
    }

    ObjectSchema required(String name, ObjectNode property) {
        required.add(name);
        return optional(name, property);
    }

    ObjectSchema optional(String name, ObjectNode property) {
        properties.set(name, property);
        return this;
    }

    ObjectSchema described(String description) {
        schema.put("description", description);
        return this;
    }

    ObjectNode node() {
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    /** In the form that the SDK takes. */
    Map<String, Object> map() {
        return WireFormat.mapper().convertValue(node(), new TypeReference<>() {});
    }
}
