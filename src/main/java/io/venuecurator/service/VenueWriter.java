package io.venuecurator.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.file.VenueChange;
import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.file.WritePolicy;
import io.venuecurator.file.WriteReport;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.review.PendingWrite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Brings what is decided in the ledger into the venues file. Knows no difference between a decision
 * of a minute ago and one that an earlier process left unwritten when it was killed: both are
 * pending in the ledger until the file has been read back.
 *
 * <p>Not thread-safe; used by the one thread of {@link WriteLoop}.
 */
final class VenueWriter {

    /** Somebody else writing at the same moment makes us look again; more often is a fault. */
    private static final int ROUNDS = 3;

    private final VenuesFile file;
    private final Ledger ledger;
    private final WritePolicy policy;
    private final ServiceEvents events;

    VenueWriter(VenuesFile file, Ledger ledger, WritePolicy policy, ServiceEvents events) {
        this.file = file;
        this.ledger = ledger;
        this.policy = policy;
        this.events = events;
    }

    /**
     * Writes all that is pending and reads it back.
     *
     * @return what was written last, none if nothing was pending
     * @throws VenuesFileException if the file cannot be read or written; everything stays pending
     */
    Optional<WriteReport> write() throws VenuesFileException {
        Optional<WriteReport> latest = Optional.empty();
        for (int round = 0; round < ROUNDS; round++) {
            List<PendingWrite> pending = ledger.pendingWrites();
            if (pending.isEmpty()) {
                break;
            }
            Optional<WriteReport> written = writeOnce(pending);
            if (written.isPresent()) {
                latest = written;
            }
        }
        return latest;
    }

    private Optional<WriteReport> writeOnce(List<PendingWrite> pending) throws VenuesFileException {
        List<PendingWrite> settled = new ArrayList<>();
        Map<VenueChange, PendingWrite> changes = new LinkedHashMap<>();
        Set<String> touched = new HashSet<>();
        for (PendingWrite write : pending) {
            touched.add(write.venueId());
            Optional<JsonNode> current = current(write);
            switch (write.step(current)) {
                case ALREADY_THERE -> settled.add(write);
                case CONFLICT -> ledger.markConflict(write, current);
                case WRITE ->
                        changes.put(
                                new VenueChange(
                                        write.venueId(),
                                        write.field(),
                                        current.orElse(null),
                                        write.value().orElse(null)),
                                write);
            }
        }
        Optional<WriteReport> report = Optional.empty();
        if (!changes.isEmpty()) {
            WriteReport written = file.apply(List.copyOf(changes.keySet()), policy);
            written.applied().forEach(change -> settled.add(of(change, changes)));
            written.conflicts()
                    .forEach(
                            conflict ->
                                    ledger.markConflict(
                                            of(conflict.change(), changes),
                                            Optional.ofNullable(conflict.current())));
            report = Optional.of(written);
        }
        ledger.markWritten(settled);
        report.ifPresent(
                written -> {
                    events.publish(new ServiceEvent.CatalogChanged(true));
                    events.publish(new ServiceEvent.Saved(written));
                });
        events.publish(new ServiceEvent.ProposalsChanged(touched));
        return report;
    }

    private static PendingWrite of(VenueChange change, Map<VenueChange, PendingWrite> changes) {
        return Objects.requireNonNull(changes.get(change), "the file answers for other changes");
    }

    /** What stands in the field now; empty also where the file no longer has the venue. */
    private Optional<JsonNode> current(PendingWrite write) throws VenuesFileException {
        try {
            return file.read(write.venueId()).value(write.field());
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
