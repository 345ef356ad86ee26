package io.venuecurator.cli;

import io.venuecurator.file.VenuesFileException;
import io.venuecurator.file.WriteReport;
import io.venuecurator.ledger.DecisionOutcome;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.service.ServiceEvent;
import io.venuecurator.service.Subscription;
import io.venuecurator.service.VenueEnrichmentService;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings what was decided into the file, and says so once it was read back. Opened before anything
 * is decided, because the service may write a decision before it is asked to.
 */
final class Saving implements AutoCloseable {

    private final VenueEnrichmentService service;
    private final Terminal terminal;
    private final ZoneId zone;
    private final Subscription subscription;
    private final List<WriteReport> reports = new ArrayList<>();
    private final List<Proposal> decided = new ArrayList<>();

    /** Saving for one file; the zone is that of the times shown. */
    Saving(VenueEnrichmentService service, Terminal terminal, ZoneId zone) {
        this.service = service;
        this.terminal = terminal;
        this.zone = zone;
        this.subscription = service.subscribe(this::hear);
    }

    private synchronized void hear(ServiceEvent event) {
        if (event instanceof ServiceEvent.Saved saved) {
            reports.add(saved.report());
        }
    }

    /** Takes note of what was decided. */
    synchronized void decided(DecisionOutcome outcome) {
        decided.addAll(outcome.applied());
    }

    /**
     * Saves what has been decided so far.
     *
     * @return whether all of it stands in the file; not so where somebody else changed the field
     * @throws VenuesFileException if the file cannot be written; what was decided stays safe
     */
    boolean save() throws VenuesFileException, InterruptedException {
        try {
            var _ = service.flush();
        } catch (VenuesFileException e) {
            terminal.say(
                    "What was decided is safe in the ledger; it is written as soon as the file can"
                            + " be.");
            throw e;
        }
        synchronized (this) {
            List<Proposal> moved = decided.stream().filter(this::hasMoved).toList();
            long held = decided.stream().filter(p -> p.state().writes()).count() - moved.size();
            SavedText.of(reports, held, service.file(), zone).forEach(terminal::say);
            moved.stream().map(SavedText::leftOut).forEach(terminal::say);
            return moved.isEmpty();
        }
    }

    /** Whether the file turned out to hold another value than the one that was decided upon. */
    private boolean hasMoved(Proposal proposal) {
        return proposal.state().writes()
                && service.proposal(proposal.id())
                        .map(now -> now.state() != proposal.state())
                        .orElse(true);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
