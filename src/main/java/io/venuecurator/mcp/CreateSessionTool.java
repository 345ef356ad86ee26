package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.service.EnrichmentRequest;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.VenueEnrichmentService;

/** {@code create_enrichment_session}: chooses the venues to research. */
final class CreateSessionTool implements VenueTool {

    private final VenueEnrichmentService service;
    private final ServedFile file;

    CreateSessionTool(VenueEnrichmentService service) {
        this.service = service;
        this.file = new ServedFile(service.file());
    }

    @Override
    public Tool definition() {
        return Tool.builder(
                        "create_enrichment_session",
                        ObjectSchema.closed()
                                .optional(Arguments.VENUES_FILE, Arguments.venuesFile())
                                .optional(Arguments.MIN_CONFIDENCE, Arguments.minConfidence())
                                .optional(
                                        Arguments.MAX_VENUES,
                                        Arguments.maxVenues("No limit if left out."))
                                .optional(Arguments.VENUE_IDS, Arguments.venueIds())
                                .map())
                .title("Create enrichment session")
                .description(
                        "Begins a session: picks the venues that need enrichment and plans one"
                                + " research job for each. Changes nothing in the venues file. Then"
                                + " call get_research_job for each venue_id.")
                .outputSchema(
                        JobList.schema()
                                .required(
                                        "venues_file",
                                        Schemas.described(
                                                "string", "The file that the session is about."))
                                .required(
                                        "min_confidence",
                                        Schemas.described("number", "The threshold used."))
                                .required(
                                        "total_venues",
                                        Schemas.described("integer", "Venues in the file."))
                                .required(
                                        "venues_needing_enrichment",
                                        Schemas.described("integer", "Venues under the threshold."))
                                .map())
                .annotations(
                        ToolAnnotations.builder()
                                .readOnlyHint(false)
                                .destructiveHint(false)
                                .idempotentHint(false)
                                .openWorldHint(false)
                                .build())
                .build();
    }

    @Override
    public ToolAnswer call(ToolCall call) throws ToolRefusedException {
        file.check(call);
        EnrichmentSession session = begin(call);
        if (session.jobs().isEmpty()) {
            throw new ToolRefusedException(
                    "No venue needs enrichment at min_confidence "
                            + session.minConfidence()
                            + ", so no session was created. Give a higher min_confidence, or name"
                            + " venues in venue_ids.");
        }
        ObjectNode data = JobList.of(session, session.jobs(), PageRequest.first());
        data.put("venues_file", session.venuesFile())
                .put("min_confidence", session.minConfidence())
                .put("total_venues", session.totalVenues())
                .put("venues_needing_enrichment", session.venuesNeedingEnrichment());
        return new ToolAnswer(
                "Session %s has %d jobs (%d of %d venues need enrichment). For each venue call"
                                .formatted(
                                        session.sessionId(),
                                        session.jobs().size(),
                                        session.venuesNeedingEnrichment(),
                                        session.totalVenues())
                        + " get_research_job, run its searches in parallel, then call"
                        + " update_venue_with_results."
                        + (data.has(PageRequest.NEXT_CURSOR)
                                ? " Further jobs: list_research_jobs with this session_id and cursor."
                                : ""),
                data);
    }

    private EnrichmentSession begin(ToolCall call) throws ToolRefusedException {
        try {
            return service.agents()
                    .begin(
                            new EnrichmentRequest(
                                    call.number(
                                            Arguments.MIN_CONFIDENCE,
                                            ServiceOptions.DEFAULT_MIN_CONFIDENCE),
                                    call.count(Arguments.MAX_VENUES).orElse(null),
                                    call.texts(Arguments.VENUE_IDS)));
        } catch (IllegalArgumentException e) {
            throw new ToolRefusedException(
                    e.getMessage() + " Leave venue_ids out to choose by min_confidence.");
        }
    }
}
