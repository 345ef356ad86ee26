package io.venuecurator.research.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Does several things at once and waits for all of them. Thread-safe. */
final class Parallel {

    private final ExecutorService threads;

    /**
     * Runs on given threads.
     *
     * @param threads a virtual thread per task; the owner closes it
     */
    Parallel(ExecutorService threads) {
        this.threads = threads;
    }

    /**
     * The results in the order of the tasks. If the caller is interrupted, the tasks that still run
     * are interrupted too.
     *
     * @throws InterruptedException if the caller, or a task, was interrupted
     */
    <T> List<T> all(List<? extends Callable<T>> tasks) throws InterruptedException {
        List<T> results = new ArrayList<>(tasks.size());
        for (Future<T> future : threads.invokeAll(tasks)) {
            results.add(result(future));
        }
        return results;
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case InterruptedException stopped -> {
                    InterruptedException here = new InterruptedException(stopped.getMessage());
                    here.initCause(stopped);
                    throw here;
                }
                case null, default ->
                        throw new IllegalStateException("A task of the research broke off", e);
            }
        }
    }
}
