package io.venuecurator.desktop.query;

import java.util.List;

/** Where venues stand in a table, found without a look at every row. Immutable. */
public final class RowPlaces {

    /** No venue is shown. */
    static final RowPlaces NONE = new RowPlaces(new KeyIndex(List.of()), 0, new PagedInts(0));

    private static final int HIDDEN = -1;

    private final KeyIndex keys;
    private final PagedInts places;

    /**
     * The places of rows.
     *
     * @param keys finds the rows of the file
     * @param total how many these are
     * @param order which of them the table shows, from its top
     */
    RowPlaces(KeyIndex keys, int total, PagedInts order) {
        this.keys = keys;
        this.places = new PagedInts(total);
        places.fill(HIDDEN);
        for (int place = 0; place < order.size(); place++) {
            places.set(order.get(place), place);
        }
    }

    /** Whether the n-th row of the file is shown. */
    boolean isShown(int index) {
        return places.get(index) != HIDDEN;
    }

    /** Where a venue stands, -1 if it is not shown. */
    int indexOf(String key) {
        int index = keys.indexOf(key);
        return index < 0 ? HIDDEN : places.get(index);
    }
}
