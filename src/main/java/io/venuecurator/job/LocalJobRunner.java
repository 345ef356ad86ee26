package io.venuecurator.job;

import io.venuecurator.research.Sleeper;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs sessions in this process on virtual threads, several venues at once. Thread-safe.
 *
 * <p>Each job ends exactly once: completed, failed with class and sentence, or back to pending when
 * it was stopped. A job that reacts to no interrupt is left to itself after its time-out and can
 * report nothing any more.
 */
public final class LocalJobRunner implements JobRunner {

    /** How long a job may take with all its attempts unless told otherwise. */
    public static final Duration DEFAULT_JOB_TIMEOUT = Duration.ofMinutes(10);

    private static final Duration PATIENCE_ON_CLOSE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(LocalJobRunner.class);

    private final Work work;
    private final int workers;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("research-", 0).factory());
    private final Set<LocalRun> runs = ConcurrentHashMap.newKeySet();

    /** A runner with the usual time-out, retries and clock. */
    public LocalJobRunner(VenueResearch research, int workers) {
        this(
                research,
                workers,
                DEFAULT_JOB_TIMEOUT,
                RetryPolicy.DEFAULT,
                InstantSource.system(),
                Sleeper.REAL);
    }

    /**
     * A runner with everything given.
     *
     * @param research the work of one job
     * @param workers venues at once, at least 1
     * @param jobTimeout for one job with all its attempts, more than zero
     * @param retry which failed attempts are made again, and when
     * @param clock for the times in jobs and sessions
     * @param sleeper waits between attempts
     */
    public LocalJobRunner(
            VenueResearch research,
            int workers,
            Duration jobTimeout,
            RetryPolicy retry,
            InstantSource clock,
            Sleeper sleeper) {
        if (workers < 1) {
            throw new IllegalArgumentException("At least one worker is needed: " + workers);
        }
        if (!jobTimeout.isPositive()) {
            throw new IllegalArgumentException("The job time-out must be positive: " + jobTimeout);
        }
        this.work = new Work(research, jobTimeout, retry, clock, sleeper);
        this.workers = workers;
    }

    @Override
    public RunHandle start(EnrichmentSession session, JobListener listener) {
        LocalRun run = new LocalRun(session, listener, threads, work);
        runs.removeIf(LocalRun::hasEnded);
        runs.add(run);
        run.begin(workers);
        return run;
    }

    /**
     * Stops all sessions and waits, for some seconds at most, until their listeners have heard of
     * the end and their threads are gone. A listener may call it, too: it is then not waited for.
     */
    @Override
    public void close() {
        runs.forEach(LocalRun::stop);
        threads.shutdown();
        try {
            for (LocalRun run : runs) {
                if (!run.isListener() && !run.await(PATIENCE_ON_CLOSE)) {
                    LOG.warn("A session's listener does not return and is left behind");
                }
            }
            if (!threads.awaitTermination(PATIENCE_ON_CLOSE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Some research does not react to being stopped and is left behind");
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** What every job is done with. */
    record Work(
            VenueResearch research,
            Duration jobTimeout,
            RetryPolicy retry,
            InstantSource clock,
            Sleeper sleeper) {

        JobTask task(VenueResearchJob job, Consumer<JobEvent> events) {
            return new JobTask(job, research, retry, clock, sleeper, events);
        }
    }
}
