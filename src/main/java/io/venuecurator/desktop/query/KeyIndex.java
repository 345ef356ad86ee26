package io.venuecurator.desktop.query;

import io.venuecurator.venue.VenueRow;
import java.util.Arrays;
import java.util.List;

/**
 * Finds a row by its venue's key: the key's hash in the upper half of a long, the row's index in
 * the lower, sorted. Eight bytes per row, a tenth of what a hash map takes. Immutable and safe on
 * any thread.
 */
final class KeyIndex {

    private static final long LOWER_HALF = 0xffff_ffffL;

    private final List<VenueRow> rows;
    private final long[] byHash;

    KeyIndex(List<VenueRow> rows) {
        this.rows = rows;
        this.byHash = new long[rows.size()];
        for (int i = 0; i < byHash.length; i++) {
            byHash[i] = upperHalf(rows.get(i).key()) | i;
        }
        Arrays.parallelSort(byHash);
    }

    private KeyIndex(List<VenueRow> rows, long[] byHash) {
        this.rows = rows;
        this.byHash = byHash;
    }

    /** The same for the file after edits, which leave every key in its place. */
    KeyIndex after(RowEdits edits) {
        return new KeyIndex(edits.rows(), byHash);
    }

    /** The index of the row with that key, -1 if there is none. */
    int indexOf(String key) {
        long hash = upperHalf(key);
        int found = Arrays.binarySearch(byHash, hash);
        for (int i = found < 0 ? -found - 1 : found; i < byHash.length; i++) {
            if ((byHash[i] & ~LOWER_HALF) != hash) {
                return -1;
            }
            int index = (int) (byHash[i] & LOWER_HALF);
            if (rows.get(index).key().equals(key)) {
                return index;
            }
        }
        return -1;
    }

    private static long upperHalf(String key) {
        return (long) key.hashCode() << Integer.SIZE;
    }
}
