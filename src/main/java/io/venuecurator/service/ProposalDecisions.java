package io.venuecurator.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.ledger.DecisionFilter;
import io.venuecurator.ledger.DecisionOutcome;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.review.AcceptAbove;
import io.venuecurator.review.Decision;
import io.venuecurator.review.DecisionKind;
import io.venuecurator.review.HistoryEntry;
import io.venuecurator.review.Step;
import io.venuecurator.review.Undo;
import io.venuecurator.review.UndoPreview;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The reviewer's hand: turns what a face asks for into decisions of one step and records them.
 * Every method is durable when it returns. Thread-safe.
 */
public final class ProposalDecisions {

    private final Ledger ledger;
    private final String reviewer;
    private final Clock clock;
    private final FieldValueCheck check;
    private final Consumer<DecisionOutcome> decided;
    private final Deque<String> undone = new ArrayDeque<>();

    /**
     * For one reviewer.
     *
     * @param decided takes each step that decided something, so that the file follows
     */
    ProposalDecisions(
            Ledger ledger,
            String reviewer,
            Clock clock,
            FieldValueCheck check,
            Consumer<DecisionOutcome> decided) {
        this.ledger = ledger;
        this.reviewer = reviewer;
        this.clock = clock;
        this.check = check;
        this.decided = decided;
    }

    /** Takes the proposed values, as one step. */
    public DecisionOutcome accept(Collection<String> proposalIds) {
        String step = Step.single();
        List<Decision> decisions = new ArrayList<>();
        for (String id : proposalIds) {
            JsonNode proposed = ledger.proposal(id).map(Proposal::proposed).orElse(null);
            decisions.add(
                    proposed == null
                            ? decision(id, DecisionKind.REJECT, null, step)
                            : decision(id, DecisionKind.ACCEPT, proposed, step));
        }
        return record(decisions);
    }

    /** Takes every proposal of a preview, as one step. */
    public DecisionOutcome accept(AcceptAbove preview) {
        return record(preview.decisions(reviewer, clock.instant()));
    }

    /**
     * Takes another value than the proposed one.
     *
     * @throws InvalidValueException if the value does not fit the field; the message says what does
     */
    public DecisionOutcome edit(String proposalId, JsonNode value) throws InvalidValueException {
        Optional<Proposal> proposal = ledger.proposal(proposalId);
        if (proposal.isPresent()) {
            check.check(proposal.get().field(), value);
        }
        return record(List.of(decision(proposalId, DecisionKind.EDIT, value, Step.single())));
    }

    /** Turns the proposed values down, as one step. */
    public DecisionOutcome reject(Collection<String> proposalIds) {
        return recordEach(proposalIds, DecisionKind.REJECT);
    }

    /** Confirms the originals, as one step. */
    public DecisionOutcome keepOriginal(Collection<String> proposalIds) {
        return recordEach(proposalIds, DecisionKind.KEEP_ORIGINAL);
    }

    /** Takes back the decisions on these proposals, as one step. */
    public DecisionOutcome undo(Collection<String> proposalIds) {
        return recordEach(proposalIds, DecisionKind.UNDO);
    }

    /**
     * Takes back what a selection of the history still holds in force, as one step: a whole source,
     * run, field or reviewer.
     */
    public DecisionOutcome undo(DecisionFilter selection) {
        return undoEntries(ledger.history(selection.standing()));
    }

    /** Takes back what a preview showed, as one step. */
    public DecisionOutcome undo(UndoPreview preview) {
        return undoEntries(preview.entries());
    }

    private synchronized DecisionOutcome undoEntries(List<HistoryEntry> entries) {
        String step = Step.single();
        DecisionOutcome outcome = store(Undo.of(entries, reviewer, clock.instant(), step));
        if (!outcome.applied().isEmpty()) {
            undone.push(step);
        }
        return outcome;
    }

    /**
     * Takes back this reviewer's latest step that still stands, also one of an earlier day. Empty
     * if there is none.
     */
    public Optional<DecisionOutcome> undoLatest() {
        return ledger.undoableSteps(reviewer, 1).stream()
                .findFirst()
                .map(step -> undo(DecisionFilter.ALL.ofStep(step.step())));
    }

    /**
     * Decides again what the latest undo of this process took back; empty once something else was
     * decided since.
     */
    public synchronized Optional<DecisionOutcome> redoLatest() {
        String step = undone.poll();
        return step == null
                ? Optional.empty()
                : Optional.of(
                        store(
                                Undo.redo(
                                        ledger.undoneBy(step),
                                        reviewer,
                                        clock.instant(),
                                        Step.single())));
    }

    private DecisionOutcome recordEach(Collection<String> proposalIds, DecisionKind kind) {
        String step = Step.single();
        return record(proposalIds.stream().map(id -> decision(id, kind, null, step)).toList());
    }

    private Decision decision(String id, DecisionKind kind, @Nullable JsonNode value, String step) {
        return new Decision(id, kind, value, reviewer, clock.instant(), step);
    }

    private synchronized DecisionOutcome record(List<Decision> decisions) {
        undone.clear();
        return store(decisions);
    }

    private DecisionOutcome store(List<Decision> decisions) {
        DecisionOutcome outcome = ledger.decide(decisions);
        if (!outcome.applied().isEmpty()) {
            decided.accept(outcome);
        }
        return outcome;
    }
}
