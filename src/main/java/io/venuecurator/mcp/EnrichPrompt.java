package io.venuecurator.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.venue.Region;
import io.venuecurator.venue.VenueProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The prompt {@code enrich_venues}: the working method, with the region's rules put in. */
final class EnrichPrompt {

    private static final String NAME = "enrich_venues";
    private static final String TEMPLATE = "enrich_venues.md";
    private static final Pattern SHARE = Pattern.compile("(?:0(?:\\.\\d{1,4})?|1(?:\\.0{1,4})?)");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");

    private final VenueProfile profile;

    EnrichPrompt(VenueProfile profile) {
        this.profile = profile;
    }

    SyncPromptSpecification specification() {
        Prompt prompt =
                Prompt.builder(NAME)
                        .title("Enrich venues")
                        .description(
                                "The working method for completing venues with your own web"
                                        + " search.")
                        .arguments(
                                List.of(
                                        argument(
                                                Arguments.MIN_CONFIDENCE,
                                                "Venues under this completeness, 0 to 1."),
                                        argument(Arguments.MAX_VENUES, "The most venues to take.")))
                        .build();
        return new SyncPromptSpecification(prompt, (exchange, request) -> answer(request));
    }

    private static PromptArgument argument(String name, String description) {
        return PromptArgument.builder(name).description(description).required(false).build();
    }

    private GetPromptResult answer(GetPromptRequest request) {
        Map<String, Object> given = request.arguments() == null ? Map.of() : request.arguments();
        String confidence =
                fitting(
                        given.get(Arguments.MIN_CONFIDENCE),
                        SHARE,
                        String.valueOf(ServiceOptions.DEFAULT_MIN_CONFIDENCE));
        String most = fitting(given.get(Arguments.MAX_VENUES), COUNT, "");
        String text =
                template()
                        .replace("{market}", profile.label())
                        .replace("{min_confidence}", confidence)
                        .replace("{limit}", most.isEmpty() ? "" : ", max_venues " + most)
                        .replace("{currency}", profile.region().currency())
                        .replace("{years}", String.valueOf(profile.region().oldPriceYears()))
                        .replace("{bases}", bases(profile.region()));
        return GetPromptResult.builder(
                        List.of(
                                PromptMessage.builder(Role.USER, TextContent.builder(text).build())
                                        .build()))
                .description("How to enrich venues")
                .build();
    }

    /** What a client gives goes into the prompt only where it is a number. */
    private static String fitting(@Nullable Object given, Pattern shape, String otherwise) {
        String text = String.valueOf(given);
        return shape.matcher(text).matches() ? text : otherwise;
    }

    private static String bases(Region region) {
        return region.bases().stream()
                .map(
                        basis ->
                                "`%s` (written %s): %s"
                                        .formatted(
                                                basis.name(),
                                                basis.spellings().getFirst(),
                                                basis.note()))
                .collect(Collectors.joining("; "));
    }

    private static String template() {
        try (InputStream in = EnrichPrompt.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("A resource is missing: " + TEMPLATE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
