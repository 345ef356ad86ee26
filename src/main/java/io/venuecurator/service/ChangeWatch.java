package io.venuecurator.service;

import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.ledger.Ledger;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices what other processes do: proposals and decisions in the ledger, changes of the venues
 * file, also those on top of which this process has written since. Looks twice a second; both looks
 * cost a system call or two.
 */
final class ChangeWatch implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(ChangeWatch.class);

    private final VenuesFile file;
    private final Ledger ledger;
    private final ServiceEvents events;
    private final WriteLoop writes;
    private final OutsideChanges outside;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("change-watch").factory());
    private long seen;
    private final AtomicBoolean toCompare;
    private String trouble = "";

    /**
     * Begins to look.
     *
     * @param compare whether the file may have been changed while nobody looked
     */
    ChangeWatch(
            VenuesFile file,
            Ledger ledger,
            ServiceEvents events,
            WriteLoop writes,
            boolean compare) {
        this.file = file;
        this.ledger = ledger;
        this.events = events;
        this.writes = writes;
        this.outside = new OutsideChanges(file, ledger, events);
        this.toCompare = new AtomicBoolean(compare);
        this.seen = ledger.dataVersion();
        events.subscribe(this::on);
        var _ =
                thread.scheduleWithFixedDelay(
                        this::look,
                        INTERVAL.toMillis(),
                        INTERVAL.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private void on(ServiceEvent event) {
        if (event instanceof ServiceEvent.Saved saved && saved.report().overOthers()) {
            toCompare.set(true);
        }
    }

    private void look() {
        try {
            long version = ledger.dataVersion();
            if (version != seen) {
                seen = version;
                events.publish(new ServiceEvent.ProposalsChanged(Set.of()));
                writes.wake();
            }
            if (file.changedOnDisk()) {
                file.reload();
                toCompare.set(true);
                events.publish(new ServiceEvent.CatalogChanged(false));
            } else if (!trouble.isEmpty()) {
                events.publish(new ServiceEvent.CatalogChanged(false));
            }
            if (toCompare.getAndSet(false)) {
                compare();
            }
            trouble = "";
        } catch (VenuesFileException e) {
            warnOnce(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("Looking for changes failed", e);
        }
    }

    private void compare() throws VenuesFileException {
        try {
            outside.look();
        } catch (VenuesFileException e) {
            toCompare.set(true);
            throw e;
        }
    }

    /** The same trouble comes twice a second until somebody mends the file. */
    private void warnOnce(String message) {
        if (!message.equals(trouble)) {
            LOG.warn("The venues file changed and cannot be read: {}", message);
        }
        trouble = message;
    }

    /** Ends the looks and waits for one that runs, which would meet a closed ledger. */
    @Override
    public void close() {
        thread.close();
    }
}
