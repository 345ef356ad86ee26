package io.venuecurator.job;

import io.venuecurator.research.ResearchException;
import java.util.function.Consumer;

/**
 * The work of one job, as a runner sees it. Implementations are thread-safe: a runner researches
 * several venues at once.
 */
@FunctionalInterface
public interface VenueResearch {

    /**
     * Researches one venue. Blocks the calling (virtual) thread and ends soon after an interrupt.
     *
     * @param job the job, begun
     * @param progress takes {@link JobEvent.SearchEnded} and {@link JobEvent.PageRead} from any
     *     thread
     * @return the job with what was found; where it carries a failure class, the attempt counts as
     *     failed and what was found is kept
     * @throws ResearchException if nothing came of it, with class and sentence
     * @throws InterruptedException when the job was stopped
     */
    VenueResearchJob research(VenueResearchJob job, Consumer<JobEvent> progress)
            throws ResearchException, InterruptedException;
}
