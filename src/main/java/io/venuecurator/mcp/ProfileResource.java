package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.venuecurator.venue.VenueProfile;
import java.util.List;

/** The profile: which fields there are and the rules of the region. */
final class ProfileResource {

    static final String JSON = "application/json";

    private static final String URI = "venue-curator://profile";

    private final VenueProfile profile;

    ProfileResource(VenueProfile profile) {
        this.profile = profile;
    }

    SyncResourceSpecification specification() {
        Resource resource =
                Resource.builder(URI, "profile")
                        .title("Profile")
                        .description(
                                "The fields of a venue with type, unit, weight and choices, the"
                                        + " search categories, and the rules of the region.")
                        .mimeType(JSON)
                        .build();
        return new SyncResourceSpecification(
                resource,
                (exchange, request) ->
                        ReadResourceResult.builder(List.of(contents(URI, content()))).build());
    }

    static TextResourceContents contents(String uri, String json) {
        return TextResourceContents.builder(uri, json).mimeType(JSON).build();
    }

    private String content() {
        ObjectNode content =
                Answers.object().put("profile", profile.name()).put("label", profile.label());
        content.set("region", Answers.wire(profile.region()));
        content.set("categories", Answers.wire(profile.categories()));
        content.set("fields", Answers.wire(profile.fields()));
        return content.toString();
    }
}
