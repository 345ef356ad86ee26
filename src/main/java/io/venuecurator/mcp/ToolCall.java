package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.service.AgentName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One call of a tool.
 *
 * @param arguments what was given, an object
 * @param agent who calls
 * @param progress where to report progress
 * @param cancelled whether the client has cancelled the call
 */
record ToolCall(
        JsonNode arguments, AgentName agent, ProgressSink progress, BooleanSupplier cancelled) {

    Optional<String> text(String name) {
        return Optional.ofNullable(arguments.get(name)).map(JsonNode::asText);
    }

    /** A text that the schema requires. */
    String requiredText(String name) {
        return text(name)
                .orElseThrow(() -> new IllegalStateException("The schema requires " + name));
    }

    double number(String name, double otherwise) {
        return arguments.path(name).asDouble(otherwise);
    }

    Optional<Integer> count(String name) {
        return Optional.ofNullable(arguments.get(name)).map(JsonNode::asInt);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        arguments.path(name).forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
