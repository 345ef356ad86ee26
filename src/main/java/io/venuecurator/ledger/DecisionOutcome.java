package io.venuecurator.ledger;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.review.Decision;
import java.util.List;

/**
 * What became of decisions that were handed to the ledger.
 *
 * @param applied the proposals as they now stand, in the order decided; durable
 * @param refused what could not be decided; nothing of it was stored
 */
public record DecisionOutcome(List<Proposal> applied, List<Refusal> refused) {

    /** Copies the lists. */
    public DecisionOutcome {
        applied = List.copyOf(applied);
        refused = List.copyOf(refused);
    }

    /**
     * A decision that was not made.
     *
     * @param decision what was asked for
     * @param reason why not and what to do, a sentence for the reviewer
     */
    public record Refusal(Decision decision, String reason) {}
}
