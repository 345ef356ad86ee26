package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.service.VenueEnrichmentService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code list_research_jobs}: which venues of a session are done and which are left. */
final class ListJobsTool implements VenueTool {

    private static final String STATUS = "status";

    private final VenueEnrichmentService service;

    ListJobsTool(VenueEnrichmentService service) {
        this.service = service;
    }

    @Override
    public Tool definition() {
        List<String> statuses =
                Arrays.stream(JobStatus.values()).map(s -> Answers.wire(s).asText()).toList();
        return Tool.builder(
                        "list_research_jobs",
                        ObjectSchema.closed()
                                .optional(Arguments.SESSION_ID, Arguments.sessionId())
                                .optional(
                                        STATUS,
                                        Schemas.choice("Only jobs in this state.", statuses))
                                .optional(PageRequest.CURSOR, PageRequest.cursor())
                                .optional(PageRequest.LIMIT, PageRequest.limit())
                                .map())
                .title("List research jobs")
                .description(
                        "The jobs of a session, by default of the newest one that is not finished:"
                                + " which venues are done, which are left.")
                .outputSchema(JobList.schema().map())
                .annotations(ONLY_READS)
                .build();
    }

    @Override
    public ToolAnswer call(ToolCall call) throws ToolRefusedException {
        EnrichmentSession session = session(call.text(Arguments.SESSION_ID));
        Optional<String> status = call.text(STATUS);
        List<VenueResearchJob> jobs =
                session.jobs().stream()
                        .filter(job -> status.isEmpty() || status.get().equals(name(job)))
                        .toList();
        ObjectNode data = JobList.of(session, jobs, PageRequest.of(call));
        StringBuilder text = new StringBuilder("Session ").append(session.sessionId());
        text.append(": ").append(jobs.size()).append(" jobs.");
        ((ArrayNode) data.get("jobs"))
                .forEach(
                        line ->
                                text.append("\n")
                                        .append(line.get("venue_id").asText())
                                        .append(" ")
                                        .append(line.get("status").asText()));
        return new ToolAnswer(text.toString(), data);
    }

    private static String name(VenueResearchJob job) {
        return Answers.wire(job.status()).asText();
    }

    private EnrichmentSession session(Optional<String> id) throws ToolRefusedException {
        Optional<EnrichmentSession> found =
                id.isPresent() ? service.session(id.get()) : service.openSession();
        return found.orElseThrow(
                () ->
                        new ToolRefusedException(
                                (id.isPresent()
                                                ? "There is no session " + id.get() + "."
                                                : "No session is open.")
                                        + " Call create_enrichment_session to begin one."));
    }
}
