package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.service.CatalogStatistics;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.VenueEnrichmentService;

/** {@code get_enrichment_statistics}: how complete the file is and how far the review. */
final class StatisticsTool implements VenueTool {

    private final VenueEnrichmentService service;
    private final ServedFile file;

    StatisticsTool(VenueEnrichmentService service) {
        this.service = service;
        this.file = new ServedFile(service.file());
    }

    @Override
    public Tool definition() {
        return Tool.builder(
                        "get_enrichment_statistics",
                        ObjectSchema.closed()
                                .optional(Arguments.VENUES_FILE, Arguments.venuesFile())
                                .optional(Arguments.MIN_CONFIDENCE, Arguments.minConfidence())
                                .map())
                .title("Get enrichment statistics")
                .description(
                        "How complete the venues are, field by field, and how many proposals wait"
                                + " for review.")
                .outputSchema(
                        ObjectSchema.open()
                                .required(
                                        "total_venues",
                                        Schemas.described("integer", "Venues in the file."))
                                .required(
                                        "needs_enrichment",
                                        Schemas.described("integer", "Venues under the threshold."))
                                .required(
                                        "enrichment_percentage",
                                        Schemas.described("number", "The same in percent of all."))
                                .required(
                                        "average_confidence",
                                        Schemas.described("number", "Mean completeness, 0 to 1."))
                                .required(
                                        "completeness",
                                        Schemas.described(
                                                "object", "Share of venues that have each field."))
                                .required(
                                        "proposals",
                                        Schemas.described(
                                                "object", "How many proposals are in each state."))
                                .map())
                .annotations(ONLY_READS)
                .build();
    }

    @Override
    public ToolAnswer call(ToolCall call) throws ToolRefusedException {
        file.check(call);
        CatalogStatistics figures =
                service.statistics(
                        call.number(
                                Arguments.MIN_CONFIDENCE, ServiceOptions.DEFAULT_MIN_CONFIDENCE));
        return new ToolAnswer(
                "%d of %d venues need enrichment, average completeness %.2f. %d proposals wait for"
                                .formatted(
                                        figures.needsEnrichment(),
                                        figures.totalVenues(),
                                        figures.averageConfidence(),
                                        figures.proposals().getOrDefault(ProposalState.WAITING, 0L))
                        + " review.",
                (ObjectNode) Answers.wire(figures));
    }
}
