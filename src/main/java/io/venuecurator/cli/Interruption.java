package io.venuecurator.cli;

import io.venuecurator.job.RunHandle;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl+C while a session runs: stops it, and holds the process until the command has stored
 * everything and said how to go on. Open it before the service, so that it closes after it.
 */
final class Interruption implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Interrupts.Registration registration;
    private final CountDownLatch commandEnded = new CountDownLatch(1);
    private @Nullable RunHandle run;
    private @Nullable Runnable farewell;
    private boolean happened;

    /**
     * Listens from now on.
     *
     * @param notBegun the last word while nothing runs yet; whatever the command is at then, it is
     *     not waited for
     */
    Interruption(Interrupts interrupts, Runnable notBegun) {
        this.farewell = notBegun;
        this.registration = interrupts.on(this::interrupt);
    }

    /** Names the run to stop; at once, if the interrupt came before. */
    synchronized void stops(RunHandle handle) {
        run = handle;
        farewell = null;
        if (happened) {
            handle.stop();
        }
    }

    /** Whether the user has interrupted the command. */
    synchronized boolean happened() {
        return happened;
    }

    /**
     * Announces that the command is about to wait for the user, who may interrupt it there: reading
     * from a terminal cannot be broken off, so the last word is then said from here.
     */
    synchronized void asking(Runnable lastWord) {
        farewell = lastWord;
    }

    /** Ends what {@link #asking} announced. */
    synchronized void answered() {
        farewell = null;
    }

    private void interrupt() {
        Runnable lastWord;
        synchronized (this) {
            happened = true;
            if (run != null) {
                run.stop();
            }
            lastWord = farewell;
        }
        try {
            if (lastWord != null) {
                awaitRun();
                lastWord.run();
            } else if (!commandEnded.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitRun() throws InterruptedException {
        RunHandle handle;
        synchronized (this) {
            handle = run;
        }
        if (handle != null) {
            handle.await(PATIENCE);
        }
    }

    @Override
    public void close() {
        commandEnded.countDown();
        registration.close();
    }
}
