package io.venuecurator.cli;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Ctrl+C at the moment a test wants it. */
final class ManualInterrupts implements Interrupts {

    private volatile @Nullable Runnable action;

    @Override
    public Registration on(Runnable newAction) {
        action = newAction;
        return () -> action = null;
    }

    boolean registered() {
        return action != null;
    }

    /** Interrupts from another thread; the future ends when the process would. */
    CompletableFuture<Void> fire() {
        Runnable now = action;
        if (now == null) {
            throw new IllegalStateException("Nobody listens for an interrupt");
        }
        return CompletableFuture.runAsync(now, command -> Thread.ofVirtual().start(command));
    }
}
