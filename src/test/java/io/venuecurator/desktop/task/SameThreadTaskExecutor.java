package io.venuecurator.desktop.task;

import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The executor of tests: everything runs at once, on the calling thread, in order. */
public final class SameThreadTaskExecutor implements TaskExecutor {

    private final ArrayDeque<Runnable> news = new ArrayDeque<>();
    private boolean delivering;

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            onScreen(() -> onFailure.accept(e));
            return;
        }
        onScreen(() -> onSuccess.accept(result));
    }

    /** News that comes while other news is being delivered waits its turn, as on a real queue. */
    @Override
    public void onScreen(Runnable news) {
        this.news.add(news);
        if (delivering) {
            return;
        }
        delivering = true;
        try {
            while (!this.news.isEmpty()) {
                this.news.remove().run();
            }
        } finally {
            delivering = false;
        }
    }
}
