package io.venuecurator.review;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import java.util.List;
import java.util.Optional;

/**
 * Whether a decision may be made about a proposal as it stands, and what then becomes of it. A
 * decision stands until it is undone: no other takes its place. The decisions on a field that put a
 * value into it are undone newest first, together with what was decided in view of that value.
 */
public final class DecisionRule {

    private DecisionRule() {}

    /**
     * Why a decision cannot be made, a sentence for the reviewer; none if it can.
     *
     * @param current the proposal as it stands
     * @param later the proposals of the same field that were decided after it
     * @param decision what the reviewer wants
     */
    public static Optional<String> refusal(
            Proposal current, List<Proposal> later, Decision decision) {
        if (decision.kind() == DecisionKind.UNDO) {
            return undoRefusal(current, later);
        }
        if (current.state().isDecided()) {
            return Optional.of(
                    what(current)
                            + " is already decided ("
                            + DecisionWords.of(current)
                            + "): undo that first.");
        }
        if (current.state() == ProposalState.STALE) {
            return Optional.of(
                    "This proposal for "
                            + what(current)
                            + " is stale: a newer finding or a change of the file took its place."
                            + " Decide on the one that waits.");
        }
        if (decision.kind() == DecisionKind.ACCEPT && !takesProposedValue(current, decision)) {
            return Optional.of(
                    "Accepting "
                            + what(current)
                            + " takes the proposed value "
                            + DecisionWords.value(current.proposed())
                            + ", but another was given: edit the field instead.");
        }
        return Optional.empty();
    }

    /** The proposal after a decision that is not refused. */
    public static Proposal apply(Proposal current, Decision decision) {
        return switch (decision.kind()) {
            case ACCEPT -> decided(current, ProposalState.ACCEPTED, decision);
            case EDIT -> decided(current, ProposalState.EDITED, decision);
            case REJECT -> decided(current, ProposalState.REJECTED, decision);
            case KEEP_ORIGINAL -> decided(current, ProposalState.KEPT, decision);
            case UNDO -> current.decided(ProposalState.WAITING, null, null, null);
        };
    }

    /**
     * What gives way to a decision: a proposal that waits again takes the place of the one that
     * waited since.
     *
     * @param others the other proposals of the same field
     */
    public static List<QueueChange.Stale> givingWay(List<Proposal> others, Decision decision) {
        if (decision.kind() != DecisionKind.UNDO) {
            return List.of();
        }
        return others.stream()
                .filter(other -> other.state() == ProposalState.WAITING)
                .map(
                        other ->
                                new QueueChange.Stale(
                                        other.id(),
                                        "An earlier decision on the field was undone; that"
                                                + " proposal waits again."))
                .toList();
    }

    private static Optional<String> undoRefusal(Proposal current, List<Proposal> later) {
        if (!current.state().isDecided()) {
            return Optional.of("There is no decision on " + what(current) + " to undo.");
        }
        return later.stream()
                .filter(other -> current.state().writes() || other.state().writes())
                .findFirst()
                .map(
                        other ->
                                what(current)
                                        + " was decided again since ("
                                        + DecisionWords.of(other)
                                        + "): undo that first.");
    }

    private static Proposal decided(Proposal current, ProposalState state, Decision decision) {
        return current.decided(state, decision.reviewer(), decision.at(), decision.finalValue());
    }

    /** By spelling: 4.50 and 4.5 are not the same text in the file. */
    private static boolean takesProposedValue(Proposal current, Decision decision) {
        return current.proposed().toString().equals(String.valueOf(decision.finalValue()));
    }

    private static String what(Proposal proposal) {
        return proposal.field() + " of " + proposal.venueName();
    }
}
