package io.venuecurator.service;

import io.venuecurator.ledger.DecisionFilter;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.research.fuse.Outcome;
import io.venuecurator.review.DecisionKind;
import io.venuecurator.review.HistoryEntry;
import io.venuecurator.review.Step;
import java.util.List;
import java.util.Optional;

/** What a file's ledger knows of how proposals were judged, for the research to come. */
final class LedgerExperience {

    /** Older decisions say little about today's rules, and reading them would take a moment. */
    private static final int NEWEST = 2_000;

    private LedgerExperience() {}

    /** What became of proposals by decisions that stand and that a reviewer made one by one. */
    static List<Outcome> outcomes(Ledger ledger) {
        return ledger.history(DecisionFilter.ALL.standing().newest(NEWEST)).stream()
                .filter(entry -> !Step.isBulk(entry.decision().step()))
                .flatMap(entry -> outcome(entry, ledger).stream())
                .toList();
    }

    private static Optional<Outcome> outcome(HistoryEntry entry, Ledger ledger) {
        return ledger.proposal(entry.decision().proposalId())
                .map(Proposal::candidates)
                .filter(candidates -> !candidates.isEmpty())
                .map(List::getFirst)
                .map(Candidate::confidence)
                .map(
                        weight ->
                                new Outcome(
                                        entry.field(),
                                        entry.source(),
                                        weight,
                                        entry.decision().kind() == DecisionKind.ACCEPT));
    }
}
