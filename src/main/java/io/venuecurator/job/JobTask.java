package io.venuecurator.job;

import io.venuecurator.research.Sleeper;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One job with its attempts, on a thread of its own. Between two attempts it keeps its place among
 * the venues that run at once, so that a provider in trouble meets fewer requests, not more.
 *
 * <p>Whoever runs it may give it up at any time: after {@link #mute} none of its events goes out,
 * even if the research does not react to the interrupt.
 */
final class JobTask implements Callable<VenueResearchJob> {

    private static final Logger LOG = LoggerFactory.getLogger(JobTask.class);

    private final JobAttempt attempts;
    private final RetryPolicy retry;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Consumer<JobEvent> events;
    private volatile VenueResearchJob latest;
    private boolean muted;

    JobTask(
            VenueResearchJob job,
            VenueResearch research,
            RetryPolicy retry,
            InstantSource clock,
            Sleeper sleeper,
            Consumer<JobEvent> events) {
        this.latest = job;
        this.attempts = new JobAttempt(research, clock);
        this.retry = retry;
        this.clock = clock;
        this.sleeper = sleeper;
        this.events = events;
    }

    /** The job as of its latest attempt; the task may still be at it. */
    VenueResearchJob latest() {
        return latest;
    }

    /** Lets no further event of this task out; when this returns, none is on its way. */
    synchronized void mute() {
        muted = true;
    }

    private synchronized void send(JobEvent event) {
        if (!muted) {
            events.accept(event);
        }
    }

    /** Researches until it works, must not be tried again, or was tried often enough. */
    @Override
    public VenueResearchJob call() throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            JobAttempt.Outcome ended = attempt();
            VenueResearchJob job = ended.job();
            if (job.failureClass() == null) {
                return job;
            }
            Optional<Duration> delay =
                    retry.delayAfter(attempt, job.failureClass(), ended.retryAfter());
            if (delay.isEmpty()) {
                return job;
            }
            LOG.info("{}: {}; next attempt in {}", job.venueId(), job.errorMessage(), delay.get());
            sleeper.sleep(delay.get());
        }
    }

    private JobAttempt.Outcome attempt() throws InterruptedException {
        VenueResearchJob begun = latest.started(clock.instant());
        latest = begun;
        send(new JobEvent.JobStarted(begun));
        return attempts.run(begun, this::send);
    }
}
