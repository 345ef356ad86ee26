package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.venuecurator.job.WireFormat;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code list_proposals}: what was found, with its evidence, and what became of it. */
final class ListProposalsTool implements VenueTool {

    private static final String STATE = "state";
    private static final String FIELD = "field";

    private final VenueEnrichmentService service;

    ListProposalsTool(VenueEnrichmentService service) {
        this.service = service;
    }

    @Override
    public Tool definition() {
        List<String> states =
                Arrays.stream(ProposalState.values()).map(s -> Answers.wire(s).asText()).toList();
        List<String> fields =
                service.profile().fields().stream()
                        .map(VenueField::path)
                        .map(FieldPath::value)
                        .toList();
        return Tool.builder(
                        "list_proposals",
                        ObjectSchema.closed()
                                .optional(STATE, Schemas.choice("Only these.", states))
                                .optional(Arguments.VENUE_ID, Arguments.venueId())
                                .optional(FIELD, Schemas.choice("Only this field.", fields))
                                .optional(Arguments.SESSION_ID, Arguments.sessionId())
                                .optional(
                                        Arguments.MIN_CONFIDENCE,
                                        Schemas.share("Only from this confidence on, 0 to 1."))
                                .optional(PageRequest.CURSOR, PageRequest.cursor())
                                .optional(PageRequest.LIMIT, PageRequest.limit())
                                .map())
                .title("List proposals")
                .description(
                        "What was found, by you or others, with evidence, and what the reviewer"
                                + " decided. Ordered by venue and field.")
                .outputSchema(
                        ObjectSchema.open()
                                .required("proposals", Answers.proposals())
                                .optional(PageRequest.NEXT_CURSOR, PageRequest.nextCursor())
                                .map())
                .annotations(ONLY_READS)
                .build();
    }

    @Override
    public ToolAnswer call(ToolCall call) {
        PageRequest page = PageRequest.of(call);
        List<Proposal> found = service.proposals(filter(call), page.offset(), page.size() + 1);
        List<Proposal> shown = found.subList(0, Math.min(page.size(), found.size()));
        ObjectNode data = Answers.object();
        ArrayNode proposals = data.putArray("proposals");
        StringBuilder text = new StringBuilder();
        text.append(shown.size()).append(" proposals.");
        for (Proposal proposal : shown) {
            proposals.add(Answers.wire(proposal));
            text.append(
                    "\n%s %s %s %.2f %s"
                            .formatted(
                                    proposal.id(),
                                    proposal.venueId(),
                                    proposal.field(),
                                    proposal.confidence(),
                                    Answers.wire(proposal.state()).asText()));
        }
        Optional<String> next = page.next(found.size() > shown.size());
        next.ifPresent(
                cursor -> {
                    data.put(PageRequest.NEXT_CURSOR, cursor);
                    text.append("\nMore: call again with cursor ").append(cursor).append('.');
                });
        return new ToolAnswer(text.toString(), data);
    }

    private static ProposalFilter filter(ToolCall call) {
        Set<ProposalState> states =
                call.text(STATE)
                        .map(s -> WireFormat.mapper().convertValue(s, ProposalState.class))
                        .map(Set::of)
                        .orElse(Set.of());
        return new ProposalFilter(
                states,
                call.text(Arguments.VENUE_ID).orElse(null),
                call.text(FIELD).map(FieldPath::of).orElse(null),
                call.text(Arguments.SESSION_ID).orElse(null),
                null,
                call.number(Arguments.MIN_CONFIDENCE, 0));
    }
}
