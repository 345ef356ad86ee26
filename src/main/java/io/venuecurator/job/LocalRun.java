package io.venuecurator.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One session at work. Workers take jobs in order of priority; each job runs on a thread of its
 * own, so that it can be given up when it is stopped or takes too long. The worker that leaves last
 * puts the end of the session behind all other events.
 */
final class LocalRun implements RunHandle {

    private final EnrichmentSession session;
    private final ExecutorService threads;
    private final LocalJobRunner.Work work;
    private final Duration jobTimeout;
    private final InstantSource clock;
    private final Instant startedAt;
    private final EventDelivery events;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    // All below guarded by the lock.
    private final Map<String, VenueResearchJob> jobs = new LinkedHashMap<>();
    private final Queue<VenueResearchJob> waiting = new ArrayDeque<>();
    private final Map<JobTask, Future<?>> running = new HashMap<>();
    private int workers;
    private boolean paused;
    private boolean stopped;

    LocalRun(
            EnrichmentSession session,
            JobListener listener,
            ExecutorService threads,
            LocalJobRunner.Work work) {
        this.session = session;
        this.events = new EventDelivery(listener);
        this.threads = threads;
        this.work = work;
        this.jobTimeout = work.jobTimeout();
        this.clock = work.clock();
        this.startedAt = session.startedAt() == null ? clock.instant() : session.startedAt();
        session.jobs().forEach(job -> jobs.put(job.venueId(), job));
        session.jobs().stream()
                .filter(job -> !job.status().isTerminal())
                .sorted(new JobPriority())
                .forEach(waiting::add);
    }

    /** Begins; at most that many venues are worked at together. */
    void begin(int venuesAtOnce) {
        events.start();
        lock.lock();
        try {
            workers = Math.max(1, Math.min(venuesAtOnce, waiting.size()));
            for (int i = 0; i < workers; i++) {
                threads.execute(this::takeJobs);
            }
        } finally {
            lock.unlock();
        }
    }

    private void takeJobs() {
        try {
            for (Running job = next(); job != null; job = next()) {
                end(job, outcome(job));
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        } finally {
            leave();
        }
    }

    private @Nullable Running next() throws InterruptedException {
        lock.lock();
        try {
            while (paused && !stopped && !waiting.isEmpty()) {
                changed.await();
            }
            VenueResearchJob job = stopped ? null : waiting.poll();
            if (job == null) {
                return null;
            }
            JobTask task = work.task(job, events::add);
            Running begun = new Running(task, threads.submit(task));
            running.put(task, begun.result());
            return begun;
        } finally {
            lock.unlock();
        }
    }

    private VenueResearchJob outcome(Running job) throws InterruptedException {
        try {
            return job.result().get(jobTimeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (CancellationException e) {
            return job.task().latest().pendingAgain();
        } catch (TimeoutException e) {
            job.result().cancel(true);
            return JobAttempt.overdue(job.task().latest(), jobTimeout, clock.instant());
        } catch (ExecutionException e) {
            Throwable fault = Objects.requireNonNullElse(e.getCause(), e);
            return JobAttempt.broken(job.task().latest(), fault, clock.instant());
        } catch (InterruptedException e) {
            job.result().cancel(true);
            end(job, job.task().latest().pendingAgain());
            throw e;
        }
    }

    private void end(Running ended, VenueResearchJob job) {
        ended.task().mute();
        lock.lock();
        try {
            running.remove(ended.task());
            jobs.put(job.venueId(), job);
            events.add(new JobEvent.JobEnded(job));
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            workers--;
            if (workers == 0) {
                events.add(new JobEvent.SessionEnded(asItStands()));
            }
        } finally {
            lock.unlock();
        }
    }

    private EnrichmentSession asItStands() {
        List<VenueResearchJob> now = List.copyOf(jobs.values());
        boolean allEnded = now.stream().allMatch(job -> job.status().isTerminal());
        return session.withJobs(now).at(startedAt, allEnded ? clock.instant() : null);
    }

    @Override
    public void pause() {
        change(() -> paused = true);
    }

    @Override
    public void resume() {
        change(() -> paused = false);
    }

    @Override
    public boolean isPaused() {
        lock.lock();
        try {
            return paused && !stopped;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void stop() {
        change(
                () -> {
                    stopped = true;
                    running.values().forEach(result -> result.cancel(true));
                });
    }

    private void change(Runnable step) {
        lock.lock();
        try {
            step.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public EnrichmentSession await() throws InterruptedException {
        return events.awaitEnd();
    }

    @Override
    public boolean await(Duration timeout) throws InterruptedException {
        return events.awaitEnd(timeout);
    }

    /** Whether the listener has taken the last event. */
    boolean hasEnded() {
        return events.hasEnded();
    }

    /** Whether the caller is this run's listener, which must not wait for its own end. */
    boolean isListener() {
        return events.isCurrentThread();
    }

    private record Running(JobTask task, Future<VenueResearchJob> result) {}
}
