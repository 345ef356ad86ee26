package io.venuecurator.desktop.query;

import io.venuecurator.venue.VenueRow;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Some of the rows of a file in some order, looked up when asked for instead of copied. Immutable
 * and safe on any thread.
 */
final class OrderedRows extends AbstractList<VenueRow> implements RandomAccess {

    private final List<VenueRow> all;
    private final PagedInts order;

    /**
     * Rows in order.
     *
     * @param all the rows of the file
     * @param order the indexes of those that are shown, from the top; never changed from now on
     */
    OrderedRows(List<VenueRow> all, PagedInts order) {
        this.all = all;
        this.order = order;
    }

    @Override
    public VenueRow get(int index) {
        return all.get(order.get(index));
    }

    @Override
    public int size() {
        return order.size();
    }

    /** Whether the same rows stand in the same order; in one state of a file, by numbers alone. */
    boolean hasSameRows(List<VenueRow> others) {
        return isOfSameFile(others) ? hasSameOrder(others) : equals(others);
    }

    /** Whether the rows stand for the same venues in the same order. */
    boolean hasSameVenues(List<VenueRow> others) {
        return isOfSameFile(others)
                ? hasSameOrder(others)
                : size() == others.size()
                        && IntStream.range(0, size())
                                .allMatch(i -> get(i).key().equals(others.get(i).key()));
    }

    @SuppressWarnings("ReferenceEquality") // A file's rows are one list until it changes.
    private boolean isOfSameFile(List<VenueRow> others) {
        return others instanceof OrderedRows rows && rows.all == all;
    }

    private boolean hasSameOrder(List<VenueRow> others) {
        return others instanceof OrderedRows rows && rows.order.hasSame(order);
    }
}
