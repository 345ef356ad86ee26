package io.venuecurator.job.redis;

import io.venuecurator.job.JobEvent;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.ResearchException;
import io.venuecurator.venue.Venue;
import java.util.function.Consumer;

/** The work of a job on a worker, with the worker's own sources. Thread-safe. */
@FunctionalInterface
public interface RemoteResearch {

    /**
     * Researches one venue. Blocks the calling (virtual) thread and ends soon after an interrupt.
     *
     * @param settings of the job's session
     * @param venue as it stood in the submitter's file
     * @param progress takes what happens from any thread
     * @throws ResearchException if nothing came of it, with class and sentence
     * @throws InterruptedException when the job was stopped
     */
    VenueResearchJob research(
            RemoteSettings settings, VenueResearchJob job, Venue venue, Consumer<JobEvent> progress)
            throws ResearchException, InterruptedException;
}
