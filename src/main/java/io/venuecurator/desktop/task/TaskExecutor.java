package io.venuecurator.desktop.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work beside the screen. Models get one of these and never ask which thread they are on: all
 * their methods, and both outcomes of a task, run on the screen's thread.
 */
public interface TaskExecutor {

    /**
     * Does some work off the screen's thread and hands exactly one outcome back to it.
     *
     * @param work may block; must touch nothing that the screen shows
     * @param onSuccess takes the result, on the screen's thread
     * @param onFailure takes what the work threw, on the screen's thread
     */
    <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure);

    /** Brings news from any thread to the screen's thread; returns at once. */
    void onScreen(Runnable news);
}
