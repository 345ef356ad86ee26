package io.venuecurator.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.venue.FieldPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is decided about a field and not yet known to stand in the file. There is at most one per
 * field: a later decision takes over what an earlier one left open, so a value that a killed
 * program may or may not have written is recognised as its own. In all values, empty means that the
 * field is absent.
 *
 * @param number the decision's number in the ledger, for telling whether another came since
 * @param proposalId the proposal that was decided or undone last
 * @param venueId the venue's key
 * @param field the field
 * @param expected what may stand in the field by the program's own hand or as the reviewer saw it;
 *     anything else was put there by somebody else
 * @param value what has to stand there; empty removes the field
 */
public record PendingWrite(
        long number,
        String proposalId,
        String venueId,
        FieldPath field,
        List<Optional<JsonNode>> expected,
        Optional<JsonNode> value) {

    private static final Comparator<JsonNode> NUMBERS_BY_VALUE = PendingWrite::compare;

    /** Copies the list. */
    public PendingWrite {
        expected = List.copyOf(expected);
    }

    /** What the writer has to do with the field. */
    public enum Step {
        /** Put the value there. */
        WRITE,
        /** Nothing: the value stands there. */
        ALREADY_THERE,
        /** Nothing: somebody else changed the field, a human has to look at it. */
        CONFLICT
    }

    /**
     * What is to be written after a decision or its undoing.
     *
     * @param open what was still to be written to the field, if anything
     * @param before the proposal before the decision
     * @param after the proposal after it
     * @param number the decision's number
     * @return none if the file stays as it is
     */
    public static Optional<PendingWrite> after(
            Optional<PendingWrite> open, Proposal before, Proposal after, long number) {
        if (!before.state().writes() && !after.state().writes()) {
            return open;
        }
        boolean undone = before.state().writes();
        Optional<JsonNode> original = Optional.ofNullable(after.original());
        Optional<JsonNode> decided =
                Optional.ofNullable(undone ? before.finalValue() : after.finalValue());
        List<Optional<JsonNode>> expected = new ArrayList<>();
        open.ifPresent(
                earlier -> {
                    expected.addAll(earlier.expected());
                    expected.add(earlier.value());
                });
        expected.add(undone ? decided : original);
        return Optional.of(
                new PendingWrite(
                        number,
                        after.id(),
                        after.venueId(),
                        after.field(),
                        expected.stream().distinct().toList(),
                        undone ? original : decided));
    }

    /** What to do, given what stands in the field now. */
    public Step step(Optional<JsonNode> current) {
        if (same(value, current)) {
            return Step.ALREADY_THERE;
        }
        return expected.stream().anyMatch(known -> same(known, current))
                ? Step.WRITE
                : Step.CONFLICT;
    }

    /** By spelling, numbers by their value; two absent values are the same. */
    static boolean same(Optional<JsonNode> a, Optional<JsonNode> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        return a.get().equals(NUMBERS_BY_VALUE, b.get());
    }

    private static int compare(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            BigDecimal left = a.decimalValue();
            return left.compareTo(b.decimalValue());
        }
        return a.equals(b) ? 0 : 1;
    }
}
