package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.VenueResearchJob;
import java.util.List;

/** A part of a session's jobs as an answer. */
final class JobList {

    private JobList() {}

    static ObjectSchema schema() {
        return ObjectSchema.open()
                .required("session_id", Schemas.described("string", "The session's id."))
                .required(
                        "total_jobs",
                        Schemas.described("integer", "How many jobs the list has in all."))
                .required("jobs", Answers.jobLines())
                .optional(PageRequest.NEXT_CURSOR, PageRequest.nextCursor());
    }

    static ObjectNode of(EnrichmentSession session, List<VenueResearchJob> jobs, PageRequest page) {
        ObjectNode data =
                Answers.object()
                        .put("session_id", session.sessionId())
                        .put("total_jobs", jobs.size());
        ArrayNode lines = data.putArray("jobs");
        jobs.stream()
                .skip(page.offset())
                .limit(page.size())
                .forEach(job -> lines.add(Answers.line(job)));
        page.next(page.offset() + lines.size() < jobs.size())
                .ifPresent(next -> data.put(PageRequest.NEXT_CURSOR, next));
        return data;
    }
}
