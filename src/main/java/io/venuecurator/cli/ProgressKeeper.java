package io.venuecurator.cli;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobListener;
import io.venuecurator.job.SessionProgress;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of a run into its progress, which any thread may read. The run's time counts
 * from its first event: what its sources need to get ready is not its own.
 */
final class ProgressKeeper implements JobListener {

    private final InstantSource clock;
    private final EnrichmentSession session;
    private final @Nullable Integer maxRequests;
    private volatile SessionProgress progress;
    private boolean begun;

    /**
     * A keeper for a run that is about to begin.
     *
     * @param maxRequests the session's cap on searches, none if unlimited
     */
    ProgressKeeper(InstantSource clock, EnrichmentSession session, @Nullable Integer maxRequests) {
        this.clock = clock;
        this.session = session;
        this.maxRequests = maxRequests;
        this.progress = SessionProgress.begin(session, maxRequests, clock.instant());
    }

    @Override
    public void on(JobEvent event) {
        Instant now = clock.instant();
        SessionProgress before =
                begun ? progress : SessionProgress.begin(session, maxRequests, now);
        begun = true;
        progress = before.after(event, now);
    }

    /** The progress as of the latest event. */
    SessionProgress progress() {
        return progress;
    }
}
