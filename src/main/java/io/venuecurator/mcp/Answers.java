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
                        .required("venue_id", Schemas.described("string", "The venue's id."))
                        .required("venue_name", Schemas.described("string", "Its name."))
                        .required(
                                "status",
                                Schemas.described(
                                        "string", "pending, in_progress, completed, failed."))
                        .required(
                                "confidence_before",
                                Schemas.described("number", "Its completeness, 0 to 1."))
                        .required(
                                "missing_fields", Schemas.texts("Dotted paths of what is missing."))
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
                        .required("id", Schemas.described("string", "The proposal's id."))
                        .required("venue_id", Schemas.described("string", "The venue's id."))
                        .required("field", Schemas.described("string", "The field's dotted path."))
                        .required("proposed", Schemas.any("The proposed value."))
                        .required("confidence", Schemas.described("number", "0 to 1."))
                        .required(
                                "state",
                                Schemas.described(
                                        "string",
                                        "waiting, accepted, edited, rejected, kept or stale."))
                        .required("warnings", Schemas.texts("What a reviewer should know."))
                        .node(),
                Integer.MAX_VALUE);
    }
}
