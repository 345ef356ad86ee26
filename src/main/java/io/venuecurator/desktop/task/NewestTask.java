package io.venuecurator.desktop.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A kind of work of which only the newest result may reach the screen: a later request makes the
 * outcome of an earlier one void, in whatever order they end. Used on the screen's thread.
 */
public final class NewestTask {

    private final TaskExecutor executor;
    private final AtomicLong newest = new AtomicLong();

    /** One kind of work, run by the given executor. */
    public NewestTask(TaskExecutor executor) {
        this.executor = executor;
    }

    /** Starts work and voids the outcomes of all earlier work of this kind. */
    public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        runAfter(Duration.ZERO, work, onSuccess, onFailure);
    }

    /**
     * The same after a pause, and not at all if newer work comes within it: for what follows every
     * step of a fast hand.
     */
    public <T> void runAfter(
            Duration pause,
            Callable<T> work,
            Consumer<T> onSuccess,
            Consumer<Exception> onFailure) {
        long number = newest.incrementAndGet();
        executor.run(
                () -> {
                    if (!pause.isZero()) {
                        Thread.sleep(pause);
                    }
                    if (number != newest.get()) {
                        throw new CancellationException("Newer work has come");
                    }
                    return work.call();
                },
                result -> {
                    if (number == newest.get()) {
                        onSuccess.accept(result);
                    }
                },
                failure -> {
                    if (number == newest.get()) {
                        onFailure.accept(failure);
                    }
                });
    }

    /** Voids the outcomes of all work started so far. */
    public void cancel() {
        newest.incrementAndGet();
    }
}
