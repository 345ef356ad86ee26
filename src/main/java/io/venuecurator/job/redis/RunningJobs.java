package io.venuecurator.job.redis;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What a worker is at, so that it can be stopped: one session's jobs, or all. Thread-safe. */
final class RunningJobs {

    private final Map<Long, Research> researches = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicInteger count = new AtomicInteger();
    // One party is this object, so that it can wait for the others.
    private final Phaser handlers = new Phaser(1);
    private volatile boolean stopping;

    /** A handler takes up a job. */
    void enter() {
        handlers.register();
        count.incrementAndGet();
    }

    /** A handler is done with its job, whatever came of it. */
    void leave() {
        count.decrementAndGet();
        handlers.arriveAndDeregister();
    }

    private record Research(String session, Future<?> future) {}

    /** Notes research that has begun, and returns its number; stops it if everything stops. */
    long add(String session, Future<?> future) {
        long number = numbers.incrementAndGet();
        researches.put(number, new Research(session, future));
        if (stopping) {
            future.cancel(true);
        }
        return number;
    }

    /** Research has ended. */
    void remove(long number) {
        researches.remove(number);
    }

    /** How many jobs are being handled. */
    int size() {
        return count.get();
    }

    /** Whether the worker is about to end. */
    boolean isStopping() {
        return stopping;
    }

    /** Interrupts the research of one session. */
    void stop(String session) {
        researches.values().stream()
                .filter(research -> research.session().equals(session))
                .forEach(research -> research.future().cancel(true));
    }

    /** Interrupts all research, also what is only about to begin. */
    void stopAll() {
        stopping = true;
        researches.values().forEach(research -> research.future().cancel(true));
    }

    /** Waits at most that long until no job is being handled; whether it came to that. */
    boolean awaitNone(Duration patience) throws InterruptedException {
        try {
            handlers.awaitAdvanceInterruptibly(
                    handlers.arrive(), patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
