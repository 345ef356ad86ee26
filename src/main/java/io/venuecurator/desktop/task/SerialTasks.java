package io.venuecurator.desktop.task;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work that must happen in the order in which it was asked for, one after the other, such as a
 * reviewer's decisions. Used on the screen's thread.
 */
public final class SerialTasks {

    private final TaskExecutor executor;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /** Work run by the given executor. */
    public SerialTasks(TaskExecutor executor) {
        this.executor = executor;
    }

    /** Does the work after everything asked for before has ended, well or not. */
    public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        waiting.add(
                () ->
                        executor.run(
                                work,
                                result -> {
                                    next();
                                    onSuccess.accept(result);
                                },
                                failure -> {
                                    next();
                                    onFailure.accept(failure);
                                }));
        if (!busy) {
            next();
        }
    }

    private void next() {
        Runnable task = waiting.poll();
        busy = task != null;
        if (task != null) {
            task.run();
        }
    }
}
