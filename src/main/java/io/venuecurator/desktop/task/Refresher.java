package io.venuecurator.desktop.task;

import java.time.Duration;

/**
 * Calms a stream of "something changed": the refresh runs a short while after the first change,
 * however many more come within it, and again after that if more came. Used on the screen's thread.
 */
public final class Refresher {

    private final TaskExecutor executor;
    private final Duration gap;
    private final Runnable refresh;
    private boolean waiting;

    /**
     * Refreshes at most once per gap.
     *
     * @param refresh runs on the screen's thread and must return quickly
     */
    public Refresher(TaskExecutor executor, Duration gap, Runnable refresh) {
        this.executor = executor;
        this.gap = gap;
        this.refresh = refresh;
    }

    /** Says that something changed. */
    public void request() {
        if (waiting) {
            return;
        }
        waiting = true;
        executor.run(
                () -> {
                    Thread.sleep(gap);
                    return gap;
                },
                slept -> now(),
                interrupted -> waiting = false);
    }

    private void now() {
        waiting = false;
        refresh.run();
    }
}
