package io.venuecurator.job;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The states of a job. A completed or failed job never changes by itself again. */
public enum JobStatus {
    /** Planned. */
    @JsonProperty("pending")
    PENDING,
    /** Handed to a runner. */
    @JsonProperty("queued")
    QUEUED,
    /** Being worked on. */
    @JsonProperty("in_progress")
    IN_PROGRESS,
    /** Done; its proposals are stored. */
    @JsonProperty("completed")
    COMPLETED,
    /** Given up; the job says why. */
    @JsonProperty("failed")
    FAILED;

    /** Whether the job has ended. */
    public boolean isTerminal() {
        return this == COMPLETED || this == FAILED;
    }
}
