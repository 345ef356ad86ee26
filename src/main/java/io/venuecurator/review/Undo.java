package io.venuecurator.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The decisions that take back other decisions, as one step. */
public final class Undo {

    private Undo() {}

    /**
     * One undoing decision for each entry that still stands, the newest first, so that what was
     * built on an earlier decision is taken back before it.
     *
     * @param entries what to take back: a step, or the selection of a preview
     * @param reviewer who undoes
     * @param at when
     * @param step the new step; taking back its entries is not possible, decide again instead
     */
    public static List<Decision> of(
            List<HistoryEntry> entries, String reviewer, Instant at, String step) {
        return entries.stream()
                .filter(HistoryEntry::inForce)
                .sorted(Comparator.comparingLong(HistoryEntry::number).reversed())
                .map(
                        entry ->
                                new Decision(
                                        entry.decision().proposalId(),
                                        DecisionKind.UNDO,
                                        null,
                                        reviewer,
                                        at,
                                        step))
                .toList();
    }

    /**
     * The same decisions once more, the oldest first: redoing what a step took back.
     *
     * @param undone what was taken back
     * @param reviewer who redoes
     * @param at when
     * @param step the new step
     */
    public static List<Decision> redo(
            List<HistoryEntry> undone, String reviewer, Instant at, String step) {
        return undone.stream()
                .sorted(Comparator.comparingLong(HistoryEntry::number))
                .map(HistoryEntry::decision)
                .map(
                        d ->
                                new Decision(
                                        d.proposalId(),
                                        d.kind(),
                                        d.finalValue(),
                                        reviewer,
                                        at,
                                        step))
                .toList();
    }
}
