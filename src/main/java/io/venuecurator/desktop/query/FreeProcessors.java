package io.venuecurator.desktop.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Computes on all processors but one, which is left to the screen. The common pool has one thread
 * less than there are processors ({@link java.util.concurrent.ForkJoinPool}); a parallel stream
 * that is started outside of it takes its caller in addition, and with all processors taken frames
 * come late although nothing runs on the screen's thread.
 */
final class FreeProcessors {

    private FreeProcessors() {}

    /**
     * Does some work, which may use parallel streams, and waits for it.
     *
     * @return what the work returned; what it threw is thrown
     */
    static <T> T compute(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work).join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }
}
