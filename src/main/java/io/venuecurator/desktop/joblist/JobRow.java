package io.venuecurator.desktop.joblist;

import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.ledger.JobLine;
import io.venuecurator.research.FailureClass;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A job as the table shows it.
 *
 * @param venueId the venue's key
 * @param name its name
 * @param status where it stands
 * @param failure why it failed, none unless failed
 * @param attempts how often it was begun
 * @param searched how many of its searches have ended
 * @param searches how many it has
 * @param proposals how many proposals it found
 * @param startedAt when its last attempt began
 * @param completedAt when it ended
 */
public record JobRow(
        String venueId,
        String name,
        JobStatus status,
        @Nullable FailureClass failure,
        int attempts,
        int searched,
        int searches,
        int proposals,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt) {

    /** As the ledger has it. */
    static JobRow of(JobLine line) {
        return new JobRow(
                line.venueId(),
                line.venueName(),
                line.status(),
                line.failure(),
                line.attempts(),
                line.status().isTerminal() ? line.searches() : 0,
                line.searches(),
                line.proposals(),
                line.startedAt(),
                line.completedAt());
    }

    /** As a running session tells it. */
    static JobRow of(VenueResearchJob job) {
        return new JobRow(
                job.venueId(),
                job.venueName(),
                job.status(),
                job.failureClass(),
                job.attempts(),
                job.status().isTerminal() ? job.searchQueries().size() : 0,
                job.searchQueries().size(),
                job.proposals().size(),
                job.startedAt(),
                job.completedAt());
    }

    /** The same job after one of its searches. */
    JobRow after(JobEvent.SearchEnded search) {
        return new JobRow(
                venueId,
                name,
                status,
                failure,
                attempts,
                search.done(),
                search.of(),
                proposals,
                startedAt,
                completedAt);
    }

    /** How long its last attempt took; none until it has ended. */
    Optional<Duration> took() {
        return startedAt == null || completedAt == null
                ? Optional.empty()
                : Optional.of(Duration.between(startedAt, completedAt));
    }
}
