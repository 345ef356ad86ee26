package io.venuecurator.desktop.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Collects news from busy threads and hands it to the screen in one piece per turn, so that a
 * thousand events a second cost the screen a few calls.
 */
public final class NewsBatch<T> {

    private final TaskExecutor executor;
    private final Consumer<List<T>> onScreen;
    private List<T> collected = new ArrayList<>();

    /**
     * News for one reader.
     *
     * @param onScreen takes what was collected, in order, on the screen's thread
     */
    public NewsBatch(TaskExecutor executor, Consumer<List<T>> onScreen) {
        this.executor = executor;
        this.onScreen = onScreen;
    }

    /** Adds one piece of news; may be called on any thread and returns at once. */
    public void add(T news) {
        boolean first;
        synchronized (this) {
            first = collected.isEmpty();
            collected.add(news);
        }
        if (first) {
            executor.onScreen(this::deliver);
        }
    }

    private void deliver() {
        List<T> batch;
        synchronized (this) {
            batch = collected;
            collected = new ArrayList<>();
        }
        onScreen.accept(batch);
    }
}
