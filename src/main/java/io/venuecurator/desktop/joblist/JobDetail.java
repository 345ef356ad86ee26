package io.venuecurator.desktop.joblist;

import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.PageRecord;
import io.venuecurator.research.ResearchTrace;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is shown of one job.
 *
 * @param venueId the venue's key
 * @param name its name
 * @param problem why it failed in a sentence, empty if it did not
 * @param searches its searches
 * @param pages the pages it read
 * @param log what was done, one line each
 */
public record JobDetail(
        String venueId,
        String name,
        String problem,
        List<SearchLine> searches,
        List<PageRecord> pages,
        List<String> log) {

    /** Of a job and what a running session told of its searches, by category. */
    static JobDetail of(VenueResearchJob job, Map<String, SearchLine.State> told) {
        ResearchTrace trace = job.trace();
        return new JobDetail(
                job.venueId(),
                job.venueName(),
                Objects.requireNonNullElse(job.errorMessage(), ""),
                SearchLine.of(job, told),
                trace == null ? List.of() : trace.pages(),
                job.log());
    }
}
