package io.venuecurator.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchTrace;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.venue.FieldPath;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The research of one venue within a session. Immutable: each step makes a new one.
 *
 * @param venueId the venue's key
 * @param venueName its name
 * @param missingFields what to look for
 * @param searchQueries what to ask, at most six
 * @param status where it stands
 * @param createdAt when it was planned
 * @param startedAt when its last attempt began
 * @param completedAt when it ended
 * @param confidenceBefore the venue's completeness at the start, 0…1
 * @param confidenceAfter the completeness if every proposal were accepted, 0…1
 * @param enrichmentData the proposed values, nested like the venue
 * @param errorMessage why it failed, a sentence for the user
 * @param proposals what was found
 * @param attempts how often it was begun
 * @param failureClass why it failed, none unless failed
 * @param log one line per search and page: what was done, what came of it
 * @param trace the same as records, none until it was researched by this program
 */
public record VenueResearchJob(
        String venueId,
        String venueName,
        List<FieldPath> missingFields,
        List<SearchQuery> searchQueries,
        JobStatus status,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        double confidenceBefore,
        @Nullable Double confidenceAfter,
        @JsonInclude @Nullable JsonNode enrichmentData,
        @Nullable String errorMessage,
        List<Proposal> proposals,
        int attempts,
        @Nullable FailureClass failureClass,
        List<String> log,
        @Nullable ResearchTrace trace) {

    /** Copies the lists; what an older version left out is empty. */
    public VenueResearchJob {
        enrichmentData = enrichmentData == null || enrichmentData.isNull() ? null : enrichmentData;
        status = status == null ? JobStatus.PENDING : status;
        missingFields = missingFields == null ? List.of() : List.copyOf(missingFields);
        searchQueries = searchQueries == null ? List.of() : List.copyOf(searchQueries);
        proposals = proposals == null ? List.of() : List.copyOf(proposals);
        log = log == null ? List.of() : List.copyOf(log);
    }

    /** A job that has been planned. */
    public static VenueResearchJob pending(
            String venueId,
            String venueName,
            List<FieldPath> missingFields,
            List<SearchQuery> searchQueries,
            double confidenceBefore,
            Instant createdAt) {
        return new VenueResearchJob(
                venueId,
                venueName,
                missingFields,
                searchQueries,
                JobStatus.PENDING,
                createdAt,
                null,
                null,
                confidenceBefore,
                null,
                null,
                null,
                List.of(),
                0,
                null,
                List.of(),
                null);
    }

    /** The next attempt, begun at the given time: one more is counted, an earlier failure goes. */
    public VenueResearchJob started(Instant at) {
        return started(at, attempts + 1);
    }

    /** The attempt of the given number, from 1, as whoever counts them elsewhere knows it. */
    public VenueResearchJob started(Instant at, int attempt) {
        return with(JobStatus.IN_PROGRESS, at, null, null, attempt, null);
    }

    /** Done at the given time. */
    public VenueResearchJob completed(Instant at) {
        return with(JobStatus.COMPLETED, startedAt, at, null, attempts, null);
    }

    /** Given up at the given time; what was found until then stays. */
    public VenueResearchJob failed(FailureClass why, String message, Instant at) {
        return with(JobStatus.FAILED, startedAt, at, message, attempts, why);
    }

    /** The same job with why this attempt failed; whoever runs it decides whether it ends so. */
    VenueResearchJob failing(FailureClass why, String message) {
        return with(status, startedAt, completedAt, message, attempts, why);
    }

    /** Planned again, as if it had not been begun; the attempts stay counted. */
    public VenueResearchJob pendingAgain() {
        return with(JobStatus.PENDING, null, null, null, attempts, null);
    }

    /** The same job with what research found, and what the venue would reach with it, 0…1. */
    public VenueResearchJob found(
            List<Proposal> newProposals,
            @Nullable JsonNode data,
            double completenessAfter,
            List<String> newLog) {
        return new VenueResearchJob(
                venueId,
                venueName,
                missingFields,
                searchQueries,
                status,
                createdAt,
                startedAt,
                completedAt,
                confidenceBefore,
                completenessAfter,
                data,
                errorMessage,
                newProposals,
                attempts,
                failureClass,
                newLog,
                trace);
    }

    /** The same job with what was asked and read. */
    public VenueResearchJob traced(ResearchTrace newTrace) {
        return new VenueResearchJob(
                venueId,
                venueName,
                missingFields,
                searchQueries,
                status,
                createdAt,
                startedAt,
                completedAt,
                confidenceBefore,
                confidenceAfter,
                enrichmentData,
                errorMessage,
                proposals,
                attempts,
                failureClass,
                log,
                newTrace);
    }

    /** The same job with its proposals as they now stand. */
    public VenueResearchJob withProposals(List<Proposal> newProposals) {
        return new VenueResearchJob(
                venueId,
                venueName,
                missingFields,
                searchQueries,
                status,
                createdAt,
                startedAt,
                completedAt,
                confidenceBefore,
                confidenceAfter,
                enrichmentData,
                errorMessage,
                newProposals,
                attempts,
                failureClass,
                log,
                trace);
    }

    private VenueResearchJob with(
            JobStatus newStatus,
            @Nullable Instant started,
            @Nullable Instant ended,
            @Nullable String message,
            int newAttempts,
            @Nullable FailureClass failure) {
        return new VenueResearchJob(
                venueId,
                venueName,
                missingFields,
                searchQueries,
                newStatus,
                createdAt,
                started,
                ended,
                confidenceBefore,
                confidenceAfter,
                enrichmentData,
                message,
                proposals,
                newAttempts,
                failure,
                log,
                trace);
    }
}
