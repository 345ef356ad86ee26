package io.venuecurator.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.AudioContent;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Content;
import io.modelcontextprotocol.spec.McpSchema.CreateMessageRequest;
import io.modelcontextprotocol.spec.McpSchema.CreateMessageResult;
import io.modelcontextprotocol.spec.McpSchema.ElicitRequest;
import io.modelcontextprotocol.spec.McpSchema.ElicitResult;
import io.modelcontextprotocol.spec.McpSchema.EmbeddedResource;
import io.modelcontextprotocol.spec.McpSchema.ImageContent;
import io.modelcontextprotocol.spec.McpSchema.LoggingLevel;
import io.modelcontextprotocol.spec.McpSchema.LoggingMessageNotification;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.SamplingMessage;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The tools that the public conformance suite calls, as its scenarios describe them. */
final class ConformanceTools {

    /** One transparent pixel. */
    static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+M8AAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

    /** A header without samples. */
    private static final String WAV =
            "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=";

    private static final Map<String, Object> NO_ARGUMENTS = Map.of("type", "object");

    private ConformanceTools() {}

    static List<SyncToolSpecification> all() {
        return List.of(
                fixed("test_simple_text", text("This is a simple text response for testing.")),
                fixed("test_image_content", ImageContent.builder(PNG, "image/png").build()),
                fixed("test_audio_content", AudioContent.builder(WAV, "audio/wav").build()),
                fixed("test_embedded_resource", embedded("test://embedded-resource", "text/plain")),
                fixed(
                        "test_multiple_content_types",
                        text("Multiple content types test:"),
                        ImageContent.builder(PNG, "image/png").build(),
                        embedded("test://mixed-content-resource", "application/json")),
                fixed("test_reconnection", text("Reconnection test completed")),
                tool("test_error_handling", NO_ARGUMENTS, (e, r) -> error()),
                tool("test_tool_with_logging", NO_ARGUMENTS, ConformanceTools::logging),
                tool("test_tool_with_progress", NO_ARGUMENTS, ConformanceTools::progress),
                tool("test_sampling", one("prompt"), ConformanceTools::sampling),
                tool("test_elicitation", one("message"), ConformanceTools::elicitation),
                tool(
                        "test_elicitation_sep1034_defaults",
                        NO_ARGUMENTS,
                        (e, r) -> elicit(e, "Defaults", DEFAULTS)),
                tool(
                        "test_elicitation_sep1330_enums",
                        NO_ARGUMENTS,
                        (e, r) -> elicit(e, "Choices", CHOICES)),
                tool("json_schema_2020_12_tool", SCHEMA, (e, r) -> result(text("done"))));
    }

    private static final Map<String, Object> SCHEMA =
            Map.of(
                    "$schema",
                    "https://json-schema.org/draft/2020-12/schema",
                    "type",
                    "object",
                    "$defs",
                    Map.of(
                            "address",
                            Map.of(
                                    "type",
                                    "object",
                                    "properties",
                                    Map.of("street", string(), "city", string()))),
                    "properties",
                    Map.of("name", string(), "address", Map.of("$ref", "#/$defs/address")),
                    "additionalProperties",
                    false);

    private static final Map<String, Object> DEFAULTS =
            Map.of(
                    "name",
                    Map.of("type", "string", "default", "John Doe"),
                    "age",
                    Map.of("type", "integer", "default", 30),
                    "score",
                    Map.of("type", "number", "default", 95.5),
                    "status",
                    Map.of(
                            "type",
                            "string",
                            "enum",
                            List.of("active", "inactive", "pending"),
                            "default",
                            "active"),
                    "verified",
                    Map.of("type", "boolean", "default", true));

    private static final Map<String, Object> CHOICES =
            Map.of(
                    "untitledSingle",
                    Map.of("type", "string", "enum", options()),
                    "titledSingle",
                    Map.of("type", "string", "oneOf", titled()),
                    "legacyEnum",
                    Map.of(
                            "type",
                            "string",
                            "enum",
                            List.of("opt1", "opt2", "opt3"),
                            "enumNames",
                            List.of("Option One", "Option Two", "Option Three")),
                    "untitledMulti",
                    Map.of("type", "array", "items", Map.of("type", "string", "enum", options())),
                    "titledMulti",
                    Map.of("type", "array", "items", Map.of("anyOf", titled())));

    private static List<String> options() {
        return List.of("option1", "option2", "option3");
    }

    private static List<Map<String, String>> titled() {
        return List.of(
                Map.of("const", "value1", "title", "First"),
                Map.of("const", "value2", "title", "Second"),
                Map.of("const", "value3", "title", "Third"));
    }

    private static Map<String, Object> string() {
        return Map.of("type", "string");
    }

    private static Map<String, Object> one(String name) {
        return Map.of(
                "type", "object", "properties", Map.of(name, string()), "required", List.of(name));
    }

    private static SyncToolSpecification fixed(String name, Content... content) {
        return tool(name, NO_ARGUMENTS, (exchange, request) -> result(content));
    }

    private static SyncToolSpecification tool(
            String name,
            Map<String, Object> schema,
            BiFunction<McpSyncServerExchange, CallToolRequest, CallToolResult> handler) {
        return SyncToolSpecification.builder()
                .tool(Tool.builder(name, schema).description("A fixture.").build())
                .callHandler(handler)
                .build();
    }

    static TextContent text(String words) {
        return TextContent.builder(words).build();
    }

    static EmbeddedResource embedded(String uri, String mimeType) {
        return EmbeddedResource.builder(
                        TextResourceContents.builder(uri, "{\"test\":\"data\"}")
                                .mimeType(mimeType)
                                .build())
                .build();
    }

    private static CallToolResult result(Content... content) {
        return CallToolResult.builder(List.of(content)).build();
    }

    private static CallToolResult error() {
        return CallToolResult.builder(
                        List.of(text("This tool intentionally returns an error for testing")))
                .isError(true)
                .build();
    }

    private static CallToolResult logging(McpSyncServerExchange exchange, CallToolRequest request) {
        for (String words :
                List.of(
                        "Tool execution started",
                        "Tool processing data",
                        "Tool execution completed")) {
            exchange.loggingNotification(
                    LoggingMessageNotification.builder(LoggingLevel.INFO, words).build());
        }
        return result(text("logged"));
    }

    private static CallToolResult progress(
            McpSyncServerExchange exchange, CallToolRequest request) {
        for (double done : new double[] {0, 50, 100}) {
            exchange.progressNotification(
                    ProgressNotification.builder(request.progressToken(), done)
                            .total(100.0)
                            .build());
        }
        return result(text("done"));
    }

    private static CallToolResult sampling(
            McpSyncServerExchange exchange, CallToolRequest request) {
        CreateMessageResult answer =
                exchange.createMessage(
                        CreateMessageRequest.builder(
                                        List.of(
                                                SamplingMessage.builder(
                                                                Role.USER,
                                                                text(
                                                                        request.arguments()
                                                                                .get("prompt")
                                                                                .toString()))
                                                        .build()),
                                        100)
                                .build());
        return result(text("LLM response: " + answer.content()));
    }

    private static CallToolResult elicitation(
            McpSyncServerExchange exchange, CallToolRequest request) {
        return elicit(
                exchange,
                request.arguments().get("message").toString(),
                Map.of("username", string(), "email", string()));
    }

    private static CallToolResult elicit(
            McpSyncServerExchange exchange, String message, Map<String, Object> properties) {
        ElicitResult answer =
                exchange.createElicitation(
                        ElicitRequest.builder(
                                        message, Map.of("type", "object", "properties", properties))
                                .build());
        return result(text("Elicitation completed: action=" + answer.action()));
    }
}
