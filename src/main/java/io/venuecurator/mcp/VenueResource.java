package io.venuecurator.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.service.VenueEnrichmentService;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;

/** A venue as it stands in the file, by its percent-encoded id. */
final class VenueResource {

    /** From the range that JSON-RPC leaves to servers. */
    private static final int UNREADABLE = -32001;

    private static final String PREFIX = "venue-curator://venue/";

    private final VenueEnrichmentService service;

    VenueResource(VenueEnrichmentService service) {
        this.service = service;
    }

    SyncResourceTemplateSpecification specification() {
        ResourceTemplate template =
                ResourceTemplate.builder(PREFIX + "{venue_id}", "venue")
                        .title("Venue")
                        .description("A venue as it stands in the file; its id percent-encoded.")
                        .mimeType(ProfileResource.JSON)
                        .build();
        return new SyncResourceTemplateSpecification(
                template, (exchange, request) -> read(request));
    }

    private ReadResourceResult read(ReadResourceRequest request) {
        String uri = request.uri();
        try {
            String encoded = uri.substring(PREFIX.length()).replace("+", "%2B");
            String id = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            String json = service.venue(id).json().toString();
            return ReadResourceResult.builder(List.of(ProfileResource.contents(uri, json))).build();
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw McpError.RESOURCE_NOT_FOUND.apply(uri);
        } catch (VenuesFileException e) {
            throw McpError.builder(UNREADABLE).message(String.valueOf(e.getMessage())).build();
        }
    }
}
