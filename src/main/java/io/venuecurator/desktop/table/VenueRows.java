package io.venuecurator.desktop.table;

import io.venuecurator.desktop.query.TableResult;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table: an unchangeable list that is swapped whole, without a copy of a million
 * entries or a search through them on the screen's thread. Stays the same object, because a table
 * with a new list forgets how it is sorted. Used on the screen's thread.
 */
final class VenueRows extends ObservableListBase<VenueRow> {

    private final ReadOnlyLongWrapper edits = new ReadOnlyLongWrapper();
    private TableResult shown = TableResult.EMPTY;

    /** Shows other rows. */
    void swap(TableResult result) {
        List<VenueRow> before = shown.rows();
        shown = result;
        fireChange(new Swap(this, before));
    }

    /**
     * Shows the same venues with other content. The table is not told, since for any change it
     * builds all its rows anew; rows on the screen follow {@link #editsProperty}.
     */
    void edit(TableResult result) {
        shown = result;
        edits.set(edits.get() + 1);
    }

    /** Rises with every {@link #edit}. */
    ReadOnlyLongProperty editsProperty() {
        return edits.getReadOnlyProperty();
    }

    /** Whether these rows are shown: the very list, since to compare them takes too long. */
    @SuppressWarnings("ReferenceEquality") // The model answers with the same list when it can.
    boolean isShowing(List<VenueRow> wanted) {
        return shown.rows() == wanted;
    }

    @Override
    public VenueRow get(int index) {
        return shown.rows().get(index);
    }

    @Override
    public int size() {
        return shown.rows().size();
    }

    /** The table asks for the row that was selected or had the focus after every swap. */
    @Override
    public int indexOf(@Nullable Object wanted) {
        int index = wanted instanceof VenueRow row ? shown.indexOf(row.key()) : -1;
        return index >= 0 && get(index).equals(wanted) ? index : -1;
    }

    @Override
    public boolean contains(@Nullable Object wanted) {
        return indexOf(wanted) >= 0;
    }

    /** All rows were replaced, in one step. */
    private static final class Swap extends ListChangeListener.Change<VenueRow> {

        private static final int[] NOT_PERMUTED = {};

        private final List<VenueRow> before;
        private boolean read;

        Swap(VenueRows rows, List<VenueRow> before) {
            super(rows);
            this.before = before;
        }

        @Override
        public boolean next() {
            boolean first = !read;
            read = true;
            return first;
        }

        @Override
        public void reset() {
            read = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<VenueRow> getRemoved() {
            return before;
        }

        @Override
        protected int[] getPermutation() {
            return NOT_PERMUTED;
        }
    }
}
