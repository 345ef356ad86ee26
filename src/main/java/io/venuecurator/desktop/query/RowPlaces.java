package io.venuecurator.desktop.query;

import java.util.Arrays;
import java.util.List;

/** Where venues stand in a table, found without a look at every row. Immutable. */
public final class RowPlaces {

    /** No venue is shown. */
    static final RowPlaces NONE = new RowPlaces(new KeyIndex(List.of()), 0, new int[0]);

    private static final int HIDDEN = -1;

    private final KeyIndex keys;
    private final int[] places;

    /**
     * The places of rows.
     *
     * @param keys finds the rows of the file
     * @param total how many these are
     * @param order which of them the table shows, from its top
     */
    RowPlaces(KeyIndex keys, int total, int[] order) {
        this.keys = keys;
        this.places = new int[total];
        Arrays.fill(places, HIDDEN);
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
    }

    /** Where a venue stands, -1 if it is not shown. */
    int indexOf(String key) {
        int index = keys.indexOf(key);
        return index < 0 ? HIDDEN : places[index];
    }
}
