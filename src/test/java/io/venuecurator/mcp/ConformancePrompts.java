package io.venuecurator.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult.CompleteCompletion;
import io.modelcontextprotocol.spec.McpSchema.Content;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.ImageContent;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.PromptReference;
import io.modelcontextprotocol.spec.McpSchema.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The prompts and the completion that the public conformance suite asks for. */
final class ConformancePrompts {

    private static final String WITH_ARGUMENTS = "test_prompt_with_arguments";

    private ConformancePrompts() {}

    static List<SyncPromptSpecification> all() {
        return List.of(
                prompt(
                        "test_simple_prompt",
                        given -> List.of(ConformanceTools.text("A simple prompt for testing."))),
                prompt(
                        WITH_ARGUMENTS,
                        given ->
                                List.of(
                                        ConformanceTools.text(
                                                "Prompt with arguments: arg1='%s', arg2='%s'"
                                                        .formatted(
                                                                given.get("arg1"),
                                                                given.get("arg2")))),
                        "arg1",
                        "arg2"),
                prompt(
                        "test_prompt_with_embedded_resource",
                        given ->
                                List.of(
                                        ConformanceTools.embedded(
                                                given.get("resourceUri").toString(), "text/plain"),
                                        ConformanceTools.text("Please process it.")),
                        "resourceUri"),
                prompt(
                        "test_prompt_with_image",
                        given ->
                                List.of(
                                        ImageContent.builder(ConformanceTools.PNG, "image/png")
                                                .build(),
                                        ConformanceTools.text("Please analyze it."))));
    }

    static SyncCompletionSpecification completion() {
        return new SyncCompletionSpecification(
                new PromptReference(WITH_ARGUMENTS),
                (exchange, request) ->
                        new CompleteResult(
                                new CompleteCompletion(List.of("paris", "park"), 2, false)));
    }

    private static SyncPromptSpecification prompt(
            String name, Function<Map<String, Object>, List<Content>> answer, String... arguments) {
        return new SyncPromptSpecification(
                Prompt.builder(name)
                        .description("A fixture.")
                        .arguments(
                                Stream.of(arguments)
                                        .map(a -> PromptArgument.builder(a).required(true).build())
                                        .toList())
                        .build(),
                (exchange, request) ->
                        GetPromptResult.builder(
                                        answer
                                                .apply(
                                                        request.arguments() == null
                                                                ? Map.of()
                                                                : request.arguments())
                                                .stream()
                                                .map(
                                                        c ->
                                                                PromptMessage.builder(Role.USER, c)
                                                                        .build())
                                                .toList())
                                .build());
    }
}
