package io.venuecurator.ledger;

import io.venuecurator.job.JobStatus;
import io.venuecurator.research.FailureClass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of a session's jobs: what can be told without the job itself.
 *
 * @param venueId the venue's key
 * @param venueName its name
 * @param status where it stands
 * @param failure why it failed, none unless failed
 * @param attempts how often it was begun
 * @param startedAt when its last attempt began
 * @param completedAt when it ended
 * @param searches how many searches it has
 * @param proposals how many proposals it found
 */
public record JobLine(
        String venueId,
        String venueName,
        JobStatus status,
        @Nullable FailureClass failure,
        int attempts,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        int searches,
        int proposals) {}
