package io.venuecurator.service;

import io.venuecurator.file.WriteReport;
import java.util.Set;

/** What the service tells the faces that look at it. */
public sealed interface ServiceEvent {

    /**
     * Proposals, decisions or flags of these venues changed, here or in another process; empty =
     * any.
     */
    record ProposalsChanged(Set<String> venueKeys) implements ServiceEvent {}

    /** The venues file has other content: a write of ours, or somebody else's. */
    record CatalogChanged(boolean byUs) implements ServiceEvent {}

    /** What was decided is in the file, read back and compared. */
    record Saved(WriteReport report) implements ServiceEvent {}

    /** Decisions are safe in the ledger but could not be written into the file yet. */
    record SaveFailed(String message) implements ServiceEvent {}
}
