package io.venuecurator.cli;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobListener;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.RunHandle;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.FailureClass;
import io.venuecurator.service.EnrichmentPlan;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.ResearchSetupException;
import io.venuecurator.service.VenueEnrichmentService;
import java.util.List;
import java.util.Set;

/**
 * A run that is ready to begin.
 *
 * @param session as it stands before the run
 * @param research how it researches
 * @param start begins it
 */
record PlannedRun(EnrichmentSession session, ResearchSettings research, Start start) {

    /** Begins a run, whose events go to the listener. */
    @FunctionalInterface
    interface Start {
        RunHandle start(JobListener listener) throws ResearchSetupException, InterruptedException;
    }

    /** The run of a new session. */
    static PlannedRun of(VenueEnrichmentService service, EnrichmentPlan plan) {
        return new PlannedRun(
                plan.session(),
                plan.research(),
                listener -> service.research().start(plan, listener));
    }

    /** The rest of an earlier session; its failed jobs of the given classes are done again. */
    static PlannedRun of(
            VenueEnrichmentService service,
            EnrichmentSession earlier,
            ResearchSettings research,
            Set<FailureClass> retry) {
        List<VenueResearchJob> jobs =
                earlier.jobs().stream().map(job -> reopened(job, retry)).toList();
        return new PlannedRun(
                earlier.withJobs(jobs),
                research,
                listener ->
                        service.research().resume(earlier.sessionId(), research, retry, listener));
    }

    private static VenueResearchJob reopened(VenueResearchJob job, Set<FailureClass> retry) {
        FailureClass failure = job.failureClass();
        boolean again = failure != null && retry.contains(failure);
        return job.status() == JobStatus.FAILED && again ? job.pendingAgain() : job;
    }
}
