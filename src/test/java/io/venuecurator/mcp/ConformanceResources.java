package io.venuecurator.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpSchema.BlobResourceContents;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceContents;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.util.List;

/** The resources that the public conformance suite reads. */
final class ConformanceResources {

    private ConformanceResources() {}

    static List<SyncResourceSpecification> all() {
        return List.of(
                resource(
                        "test://static-text",
                        "text/plain",
                        TextResourceContents.builder("test://static-text", "A static text.")
                                .mimeType("text/plain")
                                .build()),
                resource(
                        "test://static-binary",
                        "image/png",
                        BlobResourceContents.builder("test://static-binary", ConformanceTools.PNG)
                                .mimeType("image/png")
                                .build()),
                resource(
                        "test://watched-resource",
                        "text/plain",
                        TextResourceContents.builder("test://watched-resource", "Watched.")
                                .mimeType("text/plain")
                                .build()));
    }

    private static SyncResourceSpecification resource(
            String uri, String mimeType, ResourceContents contents) {
        return new SyncResourceSpecification(
                Resource.builder(uri, uri).description("A fixture.").mimeType(mimeType).build(),
                (exchange, request) -> ReadResourceResult.builder(List.of(contents)).build());
    }

    static SyncResourceTemplateSpecification template() {
        return new SyncResourceTemplateSpecification(
                ResourceTemplate.builder("test://template/{id}/data", "template")
                        .description("A fixture.")
                        .mimeType("application/json")
                        .build(),
                (exchange, request) -> {
                    String id = request.uri().split("/")[3];
                    String json = "{\"id\":\"%s\",\"templateTest\":true}".formatted(id);
                    return ReadResourceResult.builder(
                                    List.of(
                                            TextResourceContents.builder(request.uri(), json)
                                                    .mimeType("application/json")
                                                    .build()))
                            .build();
                });
    }
}
