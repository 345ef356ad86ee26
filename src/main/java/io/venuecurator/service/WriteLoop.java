package io.venuecurator.service;

import io.venuecurator.file.VenuesFileException;
import io.venuecurator.file.WriteReport;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes the venues file: soon after a decision, many decisions in one write,
 * again a little later when it could not. Thread-safe.
 */
final class WriteLoop implements AutoCloseable {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(WriteLoop.class);

    private final VenueWriter writer;
    private final ServiceEvents events;
    private final WritePace pace = new WritePace(System::nanoTime);
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("venue-writer").factory());

    WriteLoop(VenueWriter writer, ServiceEvents events) {
        this.writer = writer;
        this.events = events;
    }

    /** Something was decided: write it within a moment. Returns at once. */
    void wake() {
        wakeAfter(pace.untilNext());
    }

    private void wakeAfter(Duration delay) {
        if (!thread.isShutdown() && scheduled.compareAndSet(false, true)) {
            var _ = thread.schedule(this::run, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void run() {
        scheduled.set(false);
        try {
            writeOnce();
        } catch (VenuesFileException e) {
            events.publish(new ServiceEvent.SaveFailed(String.valueOf(e.getMessage())));
            wakeAfter(TRY_AGAIN);
        } catch (RuntimeException e) {
            LOG.error("Writing the venues file broke off", e);
            events.publish(
                    new ServiceEvent.SaveFailed(
                            "A fault of this program stopped the write; the decisions are safe in"
                                    + " the ledger and will be written at the next start."));
        }
    }

    private Optional<WriteReport> writeOnce() throws VenuesFileException {
        long began = pace.now();
        try {
            return writer.write();
        } finally {
            pace.wrote(began);
        }
    }

    /**
     * Writes what is pending now and waits until it has been read back.
     *
     * @return what was written, none if nothing was pending
     * @throws VenuesFileException if it could not be written; everything stays pending
     */
    Optional<WriteReport> flush() throws VenuesFileException, InterruptedException {
        try {
            return thread.submit(this::writeOnce).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VenuesFileException cause) {
                throw cause;
            }
            throw new IllegalStateException("Writing the venues file broke off", e.getCause());
        }
    }

    /** Lets a write that runs come to its end, and begins no other. */
    @Override
    public void close() {
        thread.close();
    }
}
