package io.venuecurator.ledger;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.review.Decision;
import io.venuecurator.review.DecisionRule;
import io.venuecurator.review.PendingWrite;
import io.venuecurator.review.QueueChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One transaction of decisions: each is judged on what those before it left behind. */
final class DecisionWork {

    private final Connection db;
    private final List<Proposal> applied = new ArrayList<>();
    private final List<DecisionOutcome.Refusal> refused = new ArrayList<>();

    DecisionWork(Connection db) {
        this.db = db;
    }

    DecisionOutcome decide(List<Decision> decisions) throws SQLException {
        for (Decision decision : decisions) {
            decide(decision);
        }
        return new DecisionOutcome(applied, refused);
    }

    private void decide(Decision decision) throws SQLException {
        Optional<ProposalTable.Stored> found = ProposalTable.find(db, decision.proposalId());
        if (found.isEmpty()) {
            refuse(
                    decision,
                    "There is no proposal "
                            + decision.proposalId()
                            + ". List the proposals to see their ids.");
            return;
        }
        ProposalTable.Stored current = found.get();
        Proposal before = current.proposal();
        List<ProposalTable.Stored> others =
                ProposalTable.ofField(db, before.venueId(), before.field()).stream()
                        .filter(other -> !other.proposal().id().equals(before.id()))
                        .toList();
        List<Proposal> later =
                others.stream()
                        .filter(other -> other.isDecidedAfter(current))
                        .map(ProposalTable.Stored::proposal)
                        .toList();
        Optional<String> refusal = DecisionRule.refusal(before, later, decision);
        if (refusal.isPresent()) {
            refuse(decision, refusal.get());
            return;
        }
        store(decision, current, others.stream().map(ProposalTable.Stored::proposal).toList());
    }

    private void store(Decision decision, ProposalTable.Stored current, List<Proposal> others)
            throws SQLException {
        Proposal before = current.proposal();
        Proposal after = DecisionRule.apply(before, decision);
        long number = DecisionTable.add(db, decision, current.decision());
        ProposalTable.apply(
                db, new QueueChange(Optional.empty(), DecisionRule.givingWay(others, decision)));
        ProposalTable.setDecision(db, after, number);
        Optional<PendingWrite> open = PendingTable.ofField(db, after.venueId(), after.field());
        Optional<PendingWrite> write = PendingWrite.after(open, before, after, number);
        if (write.isPresent() && !write.equals(open)) {
            PendingTable.put(db, write.get());
        }
        applied.add(after);
    }

    private void refuse(Decision decision, String reason) {
        refused.add(new DecisionOutcome.Refusal(decision, reason));
    }
}
