package io.venuecurator.job;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run over a venues file: which venues, and how far it came.
 *
 * @param sessionId unique, sortable by time
 * @param venuesFile the file as the user named it
 * @param minConfidence the threshold under which venues were taken, 0…1
 * @param maxVenues the most venues to take, none if unlimited
 * @param totalVenues how many the file has
 * @param venuesNeedingEnrichment how many are under the threshold or marked for review
 * @param jobs one per venue taken
 * @param startedAt when it began
 * @param completedAt when the last job ended, none while open
 */
public record EnrichmentSession(
        String sessionId,
        String venuesFile,
        double minConfidence,
        @Nullable Integer maxVenues,
        int totalVenues,
        int venuesNeedingEnrichment,
        List<VenueResearchJob> jobs,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt) {

    /** Copies the jobs. */
    public EnrichmentSession {
        jobs = jobs == null ? List.of() : List.copyOf(jobs);
    }

    /** The same session with other jobs. */
    public EnrichmentSession withJobs(List<VenueResearchJob> newJobs) {
        return new EnrichmentSession(
                sessionId,
                venuesFile,
                minConfidence,
                maxVenues,
                totalVenues,
                venuesNeedingEnrichment,
                newJobs,
                startedAt,
                completedAt);
    }

    /** The same session with a begin and an end. */
    public EnrichmentSession at(@Nullable Instant started, @Nullable Instant completed) {
        return new EnrichmentSession(
                sessionId,
                venuesFile,
                minConfidence,
                maxVenues,
                totalVenues,
                venuesNeedingEnrichment,
                jobs,
                started,
                completed);
    }

    /** How many jobs are in a state. */
    public long count(JobStatus status) {
        return jobs.stream().filter(job -> job.status() == status).count();
    }
}
