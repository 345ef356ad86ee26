package io.venuecurator.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.file.Conflict;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final ReviewMarks marks;

    VenueWriter(VenuesFile file, Ledger ledger, WritePolicy policy, ServiceEvents events) {
        this.file = file;
        this.ledger = ledger;
        this.policy = policy;
        this.events = events;
        this.marks = new ReviewMarks(file, ledger.marks());
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
            WriteReport written = apply(changes);
            for (VenueChange change : written.applied()) {
                of(change, changes).ifPresent(settled::add);
            }
            for (Conflict conflict : written.conflicts()) {
                of(conflict.change(), changes)
                        .ifPresent(
                                write ->
                                        ledger.markConflict(
                                                write, Optional.ofNullable(conflict.current())));
            }
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

    private WriteReport apply(Map<VenueChange, PendingWrite> changes) throws VenuesFileException {
        Set<String> venues =
                changes.keySet().stream().map(VenueChange::venueKey).collect(Collectors.toSet());
        List<VenueChange> all = new ArrayList<>(changes.keySet());
        for (String venue : venuesTakenBack(changes)) {
            marks.back(venue).ifPresent(all::add);
        }
        marks.keep(venues);
        WriteReport written = file.apply(all, policy);
        marks.forgetStanding(venues);
        return written;
    }

    /** The venues of which a value goes back to what it was. */
    private Set<String> venuesTakenBack(Map<VenueChange, PendingWrite> changes) {
        return changes.values().stream()
                .filter(
                        write ->
                                ledger.proposal(write.proposalId())
                                        .filter(proposal -> !proposal.state().writes())
                                        .isPresent())
                .map(PendingWrite::venueId)
                .collect(Collectors.toSet());
    }

    /** The decision behind a change; none for the mark that goes back along with one. */
    private static Optional<PendingWrite> of(
            VenueChange change, Map<VenueChange, PendingWrite> changes) {
        return Optional.ofNullable(changes.get(change));
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
