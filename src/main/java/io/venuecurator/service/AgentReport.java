package io.venuecurator.service;

import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.venue.FieldPath;
import java.util.List;

/**
 * What became of an agent's findings about one venue.
 *
 * @param sessionId the session in which they are stored
 * @param job the venue's job as it is stored
 * @param proposals the proposals of the reported fields as they now stand
 * @param unchanged reported fields whose value means what stands in the file already
 * @param written fields that were accepted in the agent's name, to be written at once
 * @param repeated whether all of it was reported before, so that nothing was stored
 * @param openJobs how many jobs of the session have not ended
 */
public record AgentReport(
        String sessionId,
        VenueResearchJob job,
        List<Proposal> proposals,
        List<FieldPath> unchanged,
        List<FieldPath> written,
        boolean repeated,
        int openJobs) {

    /** Copies the lists. */
    public AgentReport {
        proposals = List.copyOf(proposals);
        unchanged = List.copyOf(unchanged);
        written = List.copyOf(written);
    }
}
