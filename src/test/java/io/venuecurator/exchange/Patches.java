package io.venuecurator.exchange;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Applies the operations of RFC 6902 that the program writes; a failed test is an exception. */
public final class Patches {

    private Patches() {}

    public static JsonNode apply(JsonNode patch, JsonNode document) {
        JsonNode patched = document.deepCopy();
        for (JsonNode operation : patch) {
            JsonPointer path = JsonPointer.compile(operation.path("path").asText());
            JsonNode value = operation.get("value");
            ObjectNode parent = (ObjectNode) patched.at(path.head());
            String name = path.last().getMatchingProperty();
            boolean there = parent.has(name);
            switch (operation.path("op").asText()) {
                case "test" -> check(there && parent.get(name).equals(value), operation);
                case "replace" -> {
                    check(there, operation);
                    parent.set(name, value);
                }
                case "add" -> parent.set(name, value);
                default -> throw new AssertionError("Unknown operation " + operation);
            }
        }
        return patched;
    }

    private static void check(boolean holds, JsonNode operation) {
        if (!holds) {
            throw new AssertionError("Fails: " + operation);
        }
    }
}
