package io.venuecurator.job.redis;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What a worker is at, so that it can be stopped: one session's jobs, or all. Thread-safe. */
final class RunningJobs {

    private final Map<Long, Research> researches = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();
    private int handled;
    private volatile boolean stopping;

    /** A handler takes up a job. */
    void enter() {
        change(1);
    }

    /** A handler is done with its job, whatever came of it. */
    void leave() {
        change(-1);
    }

    private void change(int by) {
        lock.lock();
        try {
            handled += by;
            left.signalAll();
        } finally {
            lock.unlock();
        }
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
        lock.lock();
        try {
            return handled;
        } finally {
            lock.unlock();
        }
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
        long nanos = patience.toNanos();
        lock.lock();
        try {
            while (handled > 0) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = left.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
