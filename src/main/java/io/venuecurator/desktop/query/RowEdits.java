package io.venuecurator.desktop.query;

import io.venuecurator.venue.VenueRow;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What two states of a file differ in, when both hold the same venues in the same order: a write
 * changes a row or two of a hundred thousand, and what was worked out for the others still holds.
 * Immutable and safe on any thread.
 */
final class RowEdits {

    private static final int FEW = 64;

    private final List<VenueRow> before;
    private final List<VenueRow> now;
    private final int[] indexes;

    private RowEdits(List<VenueRow> before, List<VenueRow> now, int[] indexes) {
        this.before = before;
        this.now = now;
        this.indexes = indexes;
    }

    /** The rows that differ; none if the venues are not the same ones in the same order. */
    @SuppressWarnings("ReferenceEquality") // A file's rows are one list until it changes.
    static Optional<RowEdits> between(List<VenueRow> before, List<VenueRow> now) {
        if (before == now) {
            return Optional.of(new RowEdits(before, now, new int[0]));
        }
        if (before.size() != now.size()) {
            return Optional.empty();
        }
        int[] edited =
                IntStream.range(0, now.size())
                        .filter(i -> !before.get(i).equals(now.get(i)))
                        .toArray();
        boolean sameVenues =
                Arrays.stream(edited).allMatch(i -> before.get(i).key().equals(now.get(i).key()));
        return sameVenues ? Optional.of(new RowEdits(before, now, edited)) : Optional.empty();
    }

    /** All rows as they are now. */
    List<VenueRow> rows() {
        return now;
    }

    /** Which rows differ, ascending. */
    int[] indexes() {
        return indexes.clone();
    }

    /** Whether it is quicker to put each row in its new place than to sort all. */
    boolean areFew() {
        return indexes.length <= FEW;
    }

    /** Whether a column holds what it held. */
    boolean keep(int column) {
        return Arrays.stream(indexes)
                .allMatch(
                        i ->
                                Objects.equals(
                                        before.get(i).cells().get(column),
                                        now.get(i).cells().get(column)));
    }
}
