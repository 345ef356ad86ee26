package io.venuecurator.review;

import io.venuecurator.venue.FieldPath;
import java.util.List;

/**
 * A confidence that was put to the test.
 *
 * @param field the field
 * @param source host of the page on which the value was read
 * @param confidence that the value is right, as it was stated, 0…1
 * @param right whether it was: accepted as proposed, not edited, rejected or answered with the
 *     original
 */
public record Judged(FieldPath field, String source, double confidence, boolean right) {

    /**
     * What reviewers judged one by one. Decisions made by a threshold say nothing, since nobody
     * looked; nor do those that were undone.
     */
    public static List<Judged> of(List<HistoryEntry> history) {
        return history.stream()
                .filter(HistoryEntry::inForce)
                .filter(entry -> entry.decision().kind() != DecisionKind.UNDO)
                .filter(entry -> !Step.isBulk(entry.decision().step()))
                .map(
                        entry ->
                                new Judged(
                                        entry.field(),
                                        entry.source(),
                                        entry.confidence(),
                                        entry.decision().kind() == DecisionKind.ACCEPT))
                .toList();
    }
}
