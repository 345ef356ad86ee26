package io.venuecurator.ledger;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.review.Findings;
import io.venuecurator.venue.VenueProfileReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Ledgers and sessions for tests. */
final class Ledgers {

    private Ledgers() {}

    static Ledger open(Path folder) {
        return Ledger.open(
                folder.resolve("venues.json"),
                VenueProfileReader.bundled(),
                InstantSource.fixed(Findings.NOON));
    }

    static EnrichmentSession session(String id, VenueResearchJob... jobs) {
        return new EnrichmentSession(
                id, "venues.json", 0.7, null, 40, 12, List.of(jobs), Findings.NOON, null);
    }

    static VenueResearchJob job(String venueId, Proposal... proposals) {
        return VenueResearchJob.pending(
                        venueId, "Hotel " + venueId, List.of(), List.of(), 0.4, Findings.NOON)
                .found(List.of(proposals), Findings.json("{}"), 0.6, List.of());
    }

    /** Stores findings through a session of their own. */
    static void found(Ledger ledger, String sessionId, Proposal... proposals) {
        ledger.saveSession(session(sessionId));
        for (Proposal proposal : proposals) {
            ledger.storeJob(sessionId, job(proposal.venueId(), proposal));
        }
    }
}
