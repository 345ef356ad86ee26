package io.venuecurator.ledger;

import io.venuecurator.job.JobStatus;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of sessions.
 *
 * @param sessionId its name
 * @param startedAt when it began, none if it did not
 * @param completedAt when its last job ended, none while it is open
 * @param jobs how many jobs are in which state
 */
public record SessionSummary(
        String sessionId,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        Map<JobStatus, Integer> jobs) {

    /** Copies the counts. */
    public SessionSummary {
        jobs = Map.copyOf(jobs);
    }

    /** Whether jobs are left to do. */
    public boolean isOpen() {
        return completedAt == null;
    }
}
