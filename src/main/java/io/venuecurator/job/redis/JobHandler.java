package io.venuecurator.job.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.venuecurator.job.JobAttempt;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.Sleeper;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on one delivered job, from counting its attempt to storing what came of it. It returns only
 * when Redis holds the outcome, because Redisson forgets a task that returned or threw: while Redis
 * is away, it waits for it, and what a worker that ends could not hand back it holds until the
 * connection is gone. Then nobody tells Redis that the task has ended, and it is delivered again.
 * Thread-safe.
 */
final class JobHandler implements VenueTask.Handler {

    private static final Logger LOG = LoggerFactory.getLogger(JobHandler.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final WorkerJobs jobs;
    private final RemoteResearch research;
    private final WorkerSettings settings;
    private final RunningJobs running;
    private final ExecutorService threads;
    private final InstantSource clock;
    private final BooleanSupplier disconnected;
    private final WaitForRedis redis;
    private final AtomicLong completed = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    JobHandler(
            WorkerJobs jobs,
            RemoteResearch research,
            WorkerSettings settings,
            RunningJobs running,
            ExecutorService threads,
            InstantSource clock,
            BooleanSupplier disconnected) {
        this.jobs = jobs;
        this.research = research;
        this.settings = settings;
        this.running = running;
        this.threads = threads;
        this.clock = clock;
        this.disconnected = disconnected;
        this.redis = new WaitForRedis(disconnected, Sleeper.REAL);
    }

    long completed() {
        return completed.get();
    }

    long failed() {
        return failed.get();
    }

    @Override
    public void handle(String sessionId, String venue) {
        running.enter();
        try {
            Keys.Session session = new Keys.Session(sessionId);
            begin(session, venue).ifPresent(begun -> work(session, begun));
        } finally {
            running.leave();
        }
    }

    private Optional<WorkerJobs.Begun> begin(Keys.Session session, String venue) {
        return untilDone(
                () -> {
                    try {
                        return jobs.begin(session, venue);
                    } catch (JsonProcessingException e) {
                        finish(session, unreadable(venue, e));
                        return Optional.empty();
                    }
                });
    }

    private VenueResearchJob unreadable(String venue, Exception e) {
        VenueResearchJob blank =
                VenueResearchJob.pending(venue, venue, List.of(), List.of(), 0, clock.instant());
        return JobAttempt.broken(blank, e, clock.instant());
    }

    private void work(Keys.Session session, WorkerJobs.Begun begun) {
        VenueResearchJob planned = begun.plan().job();
        VenueResearchJob job =
                planned.started(clock.instant(), planned.attempts() + begun.attempt());
        if (begun.attempt() > settings.retry().maxAttempts()) {
            finish(session, poison(job));
            return;
        }
        if (running.isStopping()) {
            handBack(session, job);
            return;
        }
        ProgressSender sender = jobs.progress(session);
        sender.send(new JobEvent.JobStarted(job));
        JobAttempt attempt =
                new JobAttempt(
                        (begunJob, progress) ->
                                research.research(
                                        begun.settings(), begunJob, begun.plan().venue(), progress),
                        clock);
        Future<JobAttempt.Outcome> future;
        try {
            future = threads.submit(() -> attempt.run(job, sender::send));
        } catch (RejectedExecutionException e) {
            handBack(session, job);
            return;
        }
        long number = running.add(session.id(), future);
        try {
            end(session, begun, outcomeOf(future, sender));
        } catch (TimeoutException e) {
            future.cancel(true);
            finish(session, JobAttempt.overdue(job, settings.jobTimeout(), clock.instant()));
        } catch (CancellationException e) {
            handBack(session, job);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException) {
                handBack(session, job);
            } else {
                Throwable fault = Objects.requireNonNullElse(e.getCause(), e);
                finish(session, JobAttempt.broken(job, fault, clock.instant()));
            }
        } catch (InterruptedException e) {
            future.cancel(true);
            throw leftToRedelivery();
        } finally {
            running.remove(number);
        }
    }

    /** Waits for it; whatever comes of the job, its progress has gone out before. */
    private JobAttempt.Outcome outcomeOf(Future<JobAttempt.Outcome> future, ProgressSender sender)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            return future.get(settings.jobTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            sender.flush();
        }
    }

    private VenueResearchJob poison(VenueResearchJob job) {
        return job.failed(
                FailureClass.INTERNAL,
                "The research of this venue was begun %d times and never came to an end: it seems to end its worker. It was given up; look into the workers' logs before you try it again."
                        .formatted(settings.retry().maxAttempts()),
                clock.instant());
    }

    private void end(Keys.Session session, WorkerJobs.Begun begun, JobAttempt.Outcome outcome) {
        VenueResearchJob job = outcome.job();
        FailureClass failure = job.failureClass();
        Optional<Duration> delay =
                failure == null || job.status() != JobStatus.FAILED
                        ? Optional.empty()
                        : settings.retry()
                                .delayAfter(begun.attempt(), failure, outcome.retryAfter());
        if (delay.isEmpty()) {
            finish(session, job);
            return;
        }
        LOG.info("{}: {}; next attempt in {}", job.venueId(), job.errorMessage(), delay.get());
        untilDone(
                () -> {
                    jobs.retryAfter(session, job.venueId(), delay.get());
                    return true;
                });
    }

    private void finish(Keys.Session session, VenueResearchJob job) {
        if (untilDone(() -> jobs.finish(session, job))) {
            (job.status() == JobStatus.FAILED ? failed : completed).incrementAndGet();
        }
    }

    private void handBack(Keys.Session session, VenueResearchJob job) {
        untilDone(
                () -> {
                    jobs.handBack(session, job.venueId());
                    return true;
                });
    }

    /** Repeats a step until Redis has answered it. */
    private <T> T untilDone(Supplier<T> step) {
        try {
            return redis.answer(step);
        } catch (InterruptedException e) {
            throw leftToRedelivery();
        }
    }

    private IllegalStateException leftToRedelivery() {
        while (!disconnected.getAsBoolean()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            // An interrupt would turn the wait into a busy one.
            var _ = Thread.interrupted();
        }
        Thread.currentThread().interrupt();
        return new IllegalStateException("The worker has ended; its job is delivered again");
    }
}
