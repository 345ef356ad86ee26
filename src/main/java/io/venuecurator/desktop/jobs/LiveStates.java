package io.venuecurator.desktop.jobs;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.FailureClass;
import java.util.Objects;

/** Turns the events of a running session into the states that the table shows. */
final class LiveStates {

    private final VenueStates states;

    LiveStates(VenueStates states) {
        this.states = states;
    }

    /** Shows the jobs of a session that begins. */
    void begin(EnrichmentSession session) {
        session.jobs().stream()
                .filter(job -> !job.status().isTerminal())
                .forEach(job -> states.showLive(job.venueId(), VenueState.QUEUED));
    }

    /** Shows what an event means for its venue. */
    void on(JobEvent event) {
        switch (event) {
            case JobEvent.JobStarted(VenueResearchJob job) ->
                    states.showLive(
                            job.venueId(), VenueState.running(0, job.searchQueries().size()));
            case JobEvent.SearchEnded search ->
                    states.showLive(
                            search.venueId(), VenueState.running(search.done(), search.of()));
            case JobEvent.PageRead page -> {}
            case JobEvent.JobEnded(VenueResearchJob job) -> ended(job);
            case JobEvent.SessionEnded session -> states.clearLive();
        }
    }

    private void ended(VenueResearchJob job) {
        if (job.status() == JobStatus.PENDING) {
            states.clearLive(job.venueId());
            return;
        }
        VenueState stored = stored(job);
        states.showStored(job.venueId(), stored);
        states.clearLive(job.venueId());
    }

    private static VenueState stored(VenueResearchJob job) {
        if (job.status() == JobStatus.FAILED) {
            FailureClass why =
                    Objects.requireNonNullElse(job.failureClass(), FailureClass.INTERNAL);
            return why == FailureClass.NOTHING_FOUND
                    ? VenueState.NOTHING_FOUND
                    : VenueState.failed(why);
        }
        long waiting = job.proposals().stream().filter(p -> !p.state().isDecided()).count();
        return waiting == 0 ? VenueState.NOTHING_FOUND : VenueState.waiting((int) waiting);
    }
}
