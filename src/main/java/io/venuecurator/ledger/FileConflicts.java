package io.venuecurator.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.review.FileConflict;
import io.venuecurator.review.PendingWrite;
import io.venuecurator.review.QueueChange;
import io.venuecurator.review.WrittenValue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets decisions aside whose field somebody else has changed in the file, so that their findings
 * come back for review. Each step belongs into the transaction of its caller.
 */
final class FileConflicts {

    private final FileConflict rule;

    FileConflicts(FileConflict rule) {
        this.rule = rule;
    }

    /** What waits instead of a decision that could not be written, if there is anything to ask. */
    Optional<Proposal> ofPending(Connection db, PendingWrite write, Optional<JsonNode> current)
            throws SQLException {
        return rule.isFulfilled(write, current)
                ? Optional.empty()
                : setAside(db, write.proposalId(), current).waiting();
    }

    /** The venues of written values that stand no longer, now that they were set aside. */
    Set<String> ofWritten(Connection db, Map<WrittenValue, Optional<JsonNode>> moved)
            throws SQLException {
        Set<String> touched = new HashSet<>();
        for (var entry : moved.entrySet()) {
            WrittenValue written = entry.getKey();
            if (WrittenQuery.isStanding(db, written)
                    && !rule.stillHolds(written, entry.getValue())) {
                setAside(db, written.proposalId(), entry.getValue());
                touched.add(written.venueId());
            }
        }
        return touched;
    }

    private QueueChange setAside(Connection db, String id, Optional<JsonNode> current)
            throws SQLException {
        Optional<ProposalTable.Stored> found = ProposalTable.find(db, id);
        if (found.isEmpty()) {
            return QueueChange.NONE;
        }
        Proposal proposal = found.get().proposal();
        List<Proposal> others =
                ProposalTable.ofSameField(db, proposal).stream()
                        .filter(other -> !other.id().equals(proposal.id()))
                        .toList();
        QueueChange change = rule.resolve(proposal, others, current);
        ProposalTable.apply(db, change);
        if (change.waiting().isPresent()) {
            ProposalTable.markFileChanged(db, change.waiting().get());
        }
        return change;
    }
}
