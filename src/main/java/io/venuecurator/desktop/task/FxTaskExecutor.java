package io.venuecurator.desktop.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The executor of the running program: work on virtual threads, outcomes on the JavaFX thread. The
 * only class that knows how to get there; no worker ever waits for the JavaFX thread.
 */
public final class FxTaskExecutor implements TaskExecutor, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FxTaskExecutor.class);

    private final AtomicInteger pending = new AtomicInteger();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        pending.incrementAndGet();
        try {
            workers.execute(
                    () -> {
                        try {
                            T result = work.call();
                            end(() -> onSuccess.accept(result));
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                            end(() -> onFailure.accept(e));
                        } catch (Exception e) {
                            end(() -> onFailure.accept(e));
                        }
                    });
        } catch (RejectedExecutionException e) {
            pending.decrementAndGet();
            LOG.debug("The window is closing; work dropped", e);
        }
    }

    private void end(Runnable outcome) {
        onScreen(
                () -> {
                    try {
                        outcome.run();
                    } finally {
                        pending.decrementAndGet();
                    }
                });
    }

    /** Whether no work runs and no outcome is on its way. */
    public boolean isIdle() {
        return pending.get() == 0;
    }

    @Override
    public void onScreen(Runnable news) {
        Platform.runLater(news);
    }

    /** Takes no further work and interrupts what still runs. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
