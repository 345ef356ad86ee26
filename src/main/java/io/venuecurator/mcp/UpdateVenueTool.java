package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.service.AgentReport;
import io.venuecurator.service.InvalidValueException;
import io.venuecurator.service.VenueEnrichmentService;
import java.util.NoSuchElementException;

/** {@code update_venue_with_results}: takes what an agent found into the review queue. */
final class UpdateVenueTool implements VenueTool {

    private static final String DATA = "enrichment_data";
    private static final String EVIDENCE = "evidence";

    private final VenueEnrichmentService service;
    private final boolean write;
    private final EnrichmentSchema schema;
    private final ReportedClaims claims;

    UpdateVenueTool(VenueEnrichmentService service, boolean write) {
        this.service = service;
        this.write = write;
        this.schema = new EnrichmentSchema(service.profile());
        this.claims = new ReportedClaims(service.profile());
    }

    @Override
    public Tool definition() {
        return Tool.builder(
                        "update_venue_with_results",
                        ObjectSchema.closed()
                                .required(Arguments.VENUE_ID, Arguments.venueId())
                                .optional(Arguments.SESSION_ID, Arguments.sessionId())
                                .required(DATA, schema.data())
                                .optional(EVIDENCE, schema.evidence())
                                .map())
                .title("Update venue with results")
                .description(description())
                .outputSchema(
                        ObjectSchema.open()
                                .required(
                                        "session_id",
                                        Schemas.described("string", "Where it was stored."))
                                .required(
                                        "venue_id", Schemas.described("string", "The venue's id."))
                                .required("proposals", Answers.proposals())
                                .required(
                                        "unchanged_fields",
                                        Schemas.texts("What stands in the file already."))
                                .required(
                                        "written_fields",
                                        Schemas.texts("What was accepted in your name."))
                                .required("repeated", Schemas.flag("Whether it was known."))
                                .required(
                                        "open_jobs",
                                        Schemas.described(
                                                "integer", "Jobs of the session that are left."))
                                .map())
                .annotations(
                        ToolAnnotations.builder()
                                .readOnlyHint(false)
                                .destructiveHint(write)
                                .idempotentHint(true)
                                .openWorldHint(false)
                                .build())
                .build();
    }

    private String description() {
        return "Stores what you found about a venue and completes its job. Give the page and the"
                + " quote for each value in evidence. "
                + (write
                        ? "Values with proof for fields that nobody has decided about are written;"
                                + " the rest waits for a person."
                        : "Nothing is written: a person reviews each value.")
                + " Sending the same again changes nothing. If you found nothing, send an empty"
                + " enrichment_data.";
    }

    @Override
    public ToolAnswer call(ToolCall call) throws ToolRefusedException, VenuesFileException {
        JsonNode found = call.arguments().path(DATA);
        JsonNode evidence = call.arguments().path(EVIDENCE);
        String venueId = call.requiredText(Arguments.VENUE_ID);
        try {
            AgentReport report =
                    service.agents()
                            .report(
                                    call.agent(),
                                    call.text(Arguments.SESSION_ID).orElse(null),
                                    venueId,
                                    claims.of(found, evidence),
                                    write);
            return new ToolAnswer(text(report), data(report, venueId));
        } catch (NoSuchElementException e) {
            throw new ToolRefusedException(
                    e.getMessage()
                            + " Use the venue_id and session_id that create_enrichment_session"
                            + " gave, or leave session_id out.");
        } catch (InvalidValueException e) {
            throw new ToolRefusedException(
                    "Nothing was stored. "
                            + e.getMessage()
                            + " Correct or leave out these values and send all of them again.");
        }
    }

    private static ObjectNode data(AgentReport report, String venueId) {
        ObjectNode data =
                Answers.object().put("session_id", report.sessionId()).put("venue_id", venueId);
        ArrayNode lines = data.putArray("proposals");
        report.proposals().forEach(proposal -> lines.add(Answers.line(proposal)));
        data.set("unchanged_fields", Answers.wire(report.unchanged()));
        data.set("written_fields", Answers.wire(report.written()));
        return data.put("repeated", report.repeated()).put("open_jobs", report.openJobs());
    }

    private static String text(AgentReport report) {
        long warned = report.proposals().stream().filter(p -> !p.warnings().isEmpty()).count();
        return (report.repeated()
                        ? "All of this was known, nothing changed. "
                        : "%d proposals for %s, %d with warnings, %d written. "
                                .formatted(
                                        report.proposals().size(),
                                        report.job().venueName(),
                                        warned,
                                        report.written().size()))
                + (report.openJobs() == 0
                        ? "No job is left in the session: call get_enrichment_statistics and tell"
                                + " the user that the proposals wait for review."
                        : report.openJobs() + " jobs are left in the session.");
    }
}
