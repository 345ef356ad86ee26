package io.venuecurator.job;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One attempt at a job, whoever runs it: whatever the research does, there is a job with its
 * outcome at the end. Thread-safe.
 */
public final class JobAttempt {

    private static final Logger LOG = LoggerFactory.getLogger(JobAttempt.class);

    private final VenueResearch research;
    private final InstantSource clock;

    /** Attempts by a research, on a clock. */
    public JobAttempt(VenueResearch research, InstantSource clock) {
        this.research = research;
        this.clock = clock;
    }

    /**
     * What came of an attempt.
     *
     * @param job completed or failed
     * @param retryAfter how long the other side asked us to wait
     */
    public record Outcome(VenueResearchJob job, Optional<Duration> retryAfter) {}

    /**
     * Researches once, on the calling thread.
     *
     * @param begun the job, begun
     * @param events takes what the research tells, from any thread
     * @throws InterruptedException when the job was stopped
     */
    public Outcome run(VenueResearchJob begun, Consumer<JobEvent> events)
            throws InterruptedException {
        try {
            return new Outcome(ended(research.research(begun, events)), Optional.empty());
        } catch (ResearchException e) {
            return new Outcome(
                    begun.failed(e.failureClass(), sentence(e), clock.instant()), e.retryAfter());
        } catch (RuntimeException e) {
            return new Outcome(broken(begun, e, clock.instant()), Optional.empty());
        }
    }

    private VenueResearchJob ended(VenueResearchJob result) {
        FailureClass failure = result.failureClass();
        if (failure == null) {
            return result.completed(clock.instant());
        }
        String message = Objects.requireNonNullElse(result.errorMessage(), failure.toString());
        return result.failed(failure, message, clock.instant());
    }

    private static String sentence(ResearchException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.failureClass().toString());
    }

    /** The job as a fault of this program leaves it, which is logged. */
    public static VenueResearchJob broken(VenueResearchJob job, Throwable fault, Instant at) {
        LOG.error("Research of {} broke off", job.venueId(), fault);
        return job.failed(
                FailureClass.INTERNAL,
                "A fault of this program stopped the research of this venue ("
                        + fault.getClass().getSimpleName()
                        + "); the log file has the details. Please report it.",
                at);
    }

    /** The job after it was given up because it took longer than it may. */
    public static VenueResearchJob overdue(VenueResearchJob job, Duration limit, Instant at) {
        return job.failed(
                FailureClass.TIMEOUT,
                "The research of this venue took longer than "
                        + limit.toSeconds()
                        + " s and was given up; retry the failed jobs when the sources answer"
                        + " faster.",
                at);
    }
}
