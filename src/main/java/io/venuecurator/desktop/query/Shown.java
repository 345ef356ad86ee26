package io.venuecurator.desktop.query;

import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows as the table shows them, compared with those it showed before, so that nobody need compare a
 * million rows on the screen's thread. Immutable and safe on any thread.
 *
 * @param order the numbers of the rows, from the top
 * @param rows the rows; the very list that was shown before if they and their order are the same
 * @param places where they stand
 * @param sameVenues whether they stand for the same venues in the same order as those shown before
 */
record Shown(PagedInts order, List<VenueRow> rows, RowPlaces places, boolean sameVenues) {

    /** Rows where none were shown. */
    static Shown of(List<VenueRow> file, KeyIndex keys, PagedInts order) {
        return new Shown(
                order,
                new OrderedRows(file, order),
                new RowPlaces(keys, file.size(), order),
                false);
    }

    /**
     * Rows after others.
     *
     * @param fileBefore all rows of the file when these were shown
     * @param file all its rows now
     */
    Shown next(List<VenueRow> fileBefore, List<VenueRow> file, KeyIndex keys, PagedInts now) {
        return order.hasSame(now)
                ? RowEdits.between(fileBefore, file)
                        .map(edits -> new Shown(now, rows(edits, now), places, true))
                        .orElseGet(() -> of(file, keys, now))
                : of(file, keys, now);
    }

    private List<VenueRow> rows(RowEdits edits, PagedInts now) {
        boolean seen = IntStream.of(edits.indexes()).anyMatch(places::isShown);
        return seen ? new OrderedRows(edits.rows(), now) : rows;
    }
}
