package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.job.WireFormat;
import io.venuecurator.proposal.Proposal;

/** Records of the wire format as parts of answers, and their schemas. */
final class Answers {

    private Answers() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static JsonNode wire(Object value) {
        return WireFormat.mapper().valueToTree(value);
    }

    /** A line in a list of jobs. */
    static ObjectNode line(VenueResearchJob job) {
        ObjectNode line =
                object().put("venue_id", job.venueId())
                        .put("venue_name", job.venueName())
                        .put("confidence_before", job.confidenceBefore());
        line.set("status", wire(job.status()));
        line.set("missing_fields", wire(job.missingFields()));
        return line;
    }

    static ObjectNode jobLines() {
        return Schemas.list(
                "The session's jobs, one per venue.",
                ObjectSchema.open()
                        .required("venue_id", Schemas.any("The venue's id."))
                        .required("venue_name", Schemas.any("Its name."))
                        .required("status", Schemas.any("pending, in_progress, completed, failed."))
                        .required("confidence_before", Schemas.any("Its completeness, 0 to 1."))
                        .required("missing_fields", Schemas.any("Dotted paths of what is missing."))
                        .node(),
                Integer.MAX_VALUE);
    }

    /** A proposal without its candidates. */
    static ObjectNode line(Proposal proposal) {
        ObjectNode line = (ObjectNode) wire(proposal);
        line.remove("candidates");
        return line;
    }

    static ObjectNode proposals() {
        return Schemas.list(
                "Proposals in the program's wire format.",
                ObjectSchema.open()
                        .required("id", Schemas.any("The proposal's id."))
                        .required("venue_id", Schemas.any("The venue's id."))
                        .required("field", Schemas.any("The field's dotted path."))
                        .required("proposed", Schemas.any("The proposed value."))
                        .required("confidence", Schemas.any("0 to 1."))
                        .required(
                                "state",
                                Schemas.any("waiting, accepted, edited, rejected, kept or stale."))
                        .required("warnings", Schemas.any("What a reviewer should know."))
                        .node(),
                Integer.MAX_VALUE);
    }
}
