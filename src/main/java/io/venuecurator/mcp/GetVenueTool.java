package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.Venue;

/** {@code get_venue}: a venue as it stands in the file. */
final class GetVenueTool implements VenueTool {

    private static final int LONGEST_NAME = 100;

    private final VenueEnrichmentService service;
    private final KnownVenues venues;

    GetVenueTool(VenueEnrichmentService service) {
        this.service = service;
        this.venues = new KnownVenues(service);
    }

    @Override
    public Tool definition() {
        return Tool.builder(
                        "get_venue",
                        ObjectSchema.closed()
                                .required(Arguments.VENUE_ID, Arguments.venueId())
                                .map())
                .title("Get venue")
                .description("A venue as it stands in the file, and what is missing of it.")
                .outputSchema(
                        ObjectSchema.open()
                                .required(
                                        "venue_id", Schemas.described("string", "The venue's id."))
                                .required("venue", Schemas.any("The record of the file."))
                                .required(
                                        "confidence_score",
                                        Schemas.described("number", "Completeness, 0 to 1."))
                                .required("missing_fields", Schemas.texts("Dotted paths."))
                                .map())
                .annotations(ONLY_READS)
                .build();
    }

    @Override
    public ToolAnswer call(ToolCall call) throws ToolRefusedException, VenuesFileException {
        String id = call.requiredText(Arguments.VENUE_ID);
        Venue venue = venues.read(id);
        Completeness completeness = Completeness.of(venue, service.profile());
        ObjectNode data = Answers.object().put("venue_id", id);
        data.set("venue", venue.json());
        data.put("confidence_score", completeness.score());
        data.set("missing_fields", Answers.wire(completeness.missing()));
        String name = venue.name();
        return new ToolAnswer(
                "%s has completeness %s and lacks %d fields."
                        .formatted(
                                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                                completeness.score(),
                                completeness.missing().size()),
                data);
    }
}
