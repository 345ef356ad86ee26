package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.ledger.SessionJob;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code get_research_job}: what is missing of a venue and what to ask the web. */
final class ResearchJobTool implements VenueTool {

    /** What tells a venue from its namesakes. */
    private static final Set<FieldType> IDENTIFYING =
            Set.of(FieldType.ADDRESS, FieldType.POSTAL, FieldType.URL, FieldType.PHONE);

    private final VenueEnrichmentService service;
    private final KnownVenues venues;

    ResearchJobTool(VenueEnrichmentService service) {
        this.service = service;
        this.venues = new KnownVenues(service);
    }

    @Override
    public Tool definition() {
        return Tool.builder(
                        "get_research_job",
                        ObjectSchema.closed()
                                .required(Arguments.VENUE_ID, Arguments.venueId())
                                .optional(Arguments.SESSION_ID, Arguments.sessionId())
                                .map())
                .title("Get research job")
                .description(
                        "What is missing of a venue and the searches, at most six, that should find"
                                + " it. Run them in parallel with your own web search.")
                .outputSchema(
                        ObjectSchema.open()
                                .required(
                                        "session_id",
                                        Schemas.described("string", "The job's session."))
                                .required(
                                        "venue_id", Schemas.described("string", "The venue's id."))
                                .required("venue_name", Schemas.described("string", "Its name."))
                                .required(
                                        "status",
                                        Schemas.described(
                                                "string",
                                                "completed if there is nothing left to do."))
                                .required(
                                        "known",
                                        Schemas.described(
                                                "object",
                                                "Values that tell this venue from others, by"
                                                        + " field."))
                                .required(
                                        "missing_fields",
                                        Schemas.objects("What to look for: the profile's fields."))
                                .required(
                                        "search_queries",
                                        Schemas.objects("category, query, priority (1 first)."))
                                .map())
                .annotations(ONLY_READS)
                .build();
    }

    @Override
    public ToolAnswer call(ToolCall call) throws ToolRefusedException, VenuesFileException {
        String venueId = call.requiredText(Arguments.VENUE_ID);
        Venue venue = venues.read(venueId);
        SessionJob found = find(call, venueId);
        VenueResearchJob job = found.job();
        ObjectNode data =
                Answers.object()
                        .put("session_id", found.sessionId())
                        .put("venue_id", venueId)
                        .put("venue_name", job.venueName());
        data.set("status", Answers.wire(job.status()));
        ObjectNode known = data.putObject("known");
        for (VenueField field : service.profile().fields()) {
            if (IDENTIFYING.contains(field.type())) {
                venue.text(field.path()).ifPresent(t -> known.put(field.path().value(), t));
            }
        }
        data.set("missing_fields", Answers.wire(fields(job.missingFields())));
        data.set("search_queries", Answers.wire(job.searchQueries()));
        return new ToolAnswer(text(job), data);
    }

    private SessionJob find(ToolCall call, String venueId) throws ToolRefusedException {
        try {
            return service.agents()
                    .job(call.text(Arguments.SESSION_ID).orElse(null), venueId)
                    .orElseThrow(
                            () ->
                                    new NoSuchElementException(
                                            "No session has an open job for " + venueId + "."));
        } catch (NoSuchElementException e) {
            throw new ToolRefusedException(
                    e.getMessage()
                            + " Call create_enrichment_session with venue_ids to plan one, or"
                            + " list_proposals to see what was found for it.");
        }
    }

    private List<VenueField> fields(List<FieldPath> paths) {
        return paths.stream().flatMap(path -> service.profile().field(path).stream()).toList();
    }

    private static String text(VenueResearchJob job) {
        if (job.status().isTerminal()) {
            return job.venueName()
                    + " is done in this session. If you know more, call"
                    + " update_venue_with_results all the same.";
        }
        return "%s lacks %s.\nRun these searches in parallel:\n%s\nThen call"
                        .formatted(
                                job.venueName(),
                                job.missingFields().stream()
                                        .map(FieldPath::value)
                                        .collect(Collectors.joining(", ")),
                                job.searchQueries().stream()
                                        .map(SearchQuery::query)
                                        .collect(Collectors.joining("\n")))
                + " update_venue_with_results, with page and quote for each value.";
    }
}
