package io.venuecurator.service;

import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobListener;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.ledger.Ledger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Stores what a session's events tell and only then passes them on. Jobs that ended at the same
 * moment share one wait for the disk; should that fail, each is tried by itself.
 */
final class StoringListener implements JobListener {

    private final Ledger ledger;
    private final String sessionId;
    private final ServiceEvents events;
    private final JobListener next;
    private final Set<String> stored = new HashSet<>();

    /**
     * A listener of one session.
     *
     * @param next hears of an event after it has been stored, not at all if it could not be
     */
    StoringListener(Ledger ledger, String sessionId, ServiceEvents events, JobListener next) {
        this.ledger = ledger;
        this.sessionId = sessionId;
        this.events = events;
        this.next = next;
    }

    @Override
    public void ahead(List<JobEvent> gathered) {
        List<VenueResearchJob> ended = new ArrayList<>();
        for (JobEvent event : gathered) {
            if (event instanceof JobEvent.JobEnded end) {
                ended.add(end.job());
            }
        }
        if (ended.size() > 1) {
            ledger.storeJobs(sessionId, ended);
            ended.forEach(job -> stored.add(job.venueId()));
        }
        next.ahead(gathered);
    }

    @Override
    public void on(JobEvent event) {
        store(event);
        next.on(event);
    }

    private void store(JobEvent event) {
        switch (event) {
            case JobEvent.JobEnded ended -> {
                if (!stored.remove(ended.job().venueId())) {
                    ledger.storeJob(sessionId, ended.job());
                }
                if (!ended.job().proposals().isEmpty()) {
                    events.publish(
                            new ServiceEvent.ProposalsChanged(Set.of(ended.job().venueId())));
                }
            }
            case JobEvent.SessionEnded ended -> ledger.saveSession(ended.session());
            case JobEvent.JobStarted started -> {}
            case JobEvent.SearchEnded search -> {}
            case JobEvent.PageRead page -> {}
        }
    }
}
