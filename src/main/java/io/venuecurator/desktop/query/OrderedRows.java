package io.venuecurator.desktop.query;

import io.venuecurator.venue.VenueRow;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

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
}
