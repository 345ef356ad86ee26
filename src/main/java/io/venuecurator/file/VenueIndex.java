package io.venuecurator.file;

import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is kept in memory of one state of a venues file: a row per venue, and where its bytes stand.
 * Immutable.
 */
public final class VenueIndex {

    private final List<VenueRow> rows;
    private final Map<String, Integer> positions;
    private final BitSet unique;
    private final long[] starts;
    private final long[] ends;
    private final boolean ascii;
    private final Fingerprint fingerprint;

    /** Takes over its arguments, which nobody may change any more. */
    VenueIndex(
            List<VenueRow> rows,
            BitSet unique,
            long[] starts,
            long[] ends,
            boolean ascii,
            Fingerprint fingerprint) {
        this(rows, positions(rows), unique, starts, ends, ascii, fingerprint);
    }

    private VenueIndex(
            List<VenueRow> rows,
            Map<String, Integer> positions,
            BitSet unique,
            long[] starts,
            long[] ends,
            boolean ascii,
            Fingerprint fingerprint) {
        this.rows = List.copyOf(rows);
        this.positions = positions;
        this.unique = unique;
        this.starts = starts;
        this.ends = ends;
        this.ascii = ascii;
        this.fingerprint = fingerprint;
    }

    private static Map<String, Integer> positions(List<VenueRow> rows) {
        Map<String, Integer> positions = HashMap.newHashMap(rows.size());
        for (VenueRow row : rows) {
            positions.put(row.key(), row.position());
        }
        return positions;
    }

    /**
     * The index of the file after edits, without reading it.
     *
     * @param edits none of which changes an id
     * @param now the fingerprint of the edited file
     */
    VenueIndex after(EditPlan edits, Fingerprint now, VenueProfile profile) {
        List<VenueRow> newRows = new ArrayList<>(rows);
        long[] newStarts = new long[starts.length];
        long[] newEnds = new long[ends.length];
        boolean newAscii = ascii;
        long shift = 0;
        for (int position = 0; position < starts.length; position++) {
            newStarts[position] = starts[position] + shift;
            VenueEditor.Edited edited = edits.venues().get(position);
            if (edited != null) {
                newRows.set(position, VenueRow.of(edited.venue(), position, profile));
                shift += edited.text().bytes().length - (ends[position] - starts[position]);
                newAscii = newAscii && VenuesFileInput.isAscii(edited.text().bytes());
            }
            newEnds[position] = ends[position] + shift;
        }
        return new VenueIndex(newRows, positions, unique, newStarts, newEnds, newAscii, now);
    }

    /** All venues in the order of the file; a row's {@code position} is its place in this list. */
    public List<VenueRow> rows() {
        return rows;
    }

    /** The row of a venue, none if the file has no such key. */
    public Optional<VenueRow> row(String key) {
        return Optional.ofNullable(positions.get(key)).map(rows::get);
    }

    /** Where a venue stands among the {@link #rows}, none if the file has no such key. */
    public OptionalInt position(String key) {
        Integer position = positions.get(key);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** The offset of the venue's first byte in the file. */
    public long start(int position) {
        return starts[position];
    }

    /** The offset behind the venue's last byte in the file. */
    public long end(int position) {
        return ends[position];
    }

    /** The fingerprint of the whole file in this state. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Whether the file holds nothing but ASCII, a byte order mark aside. */
    boolean isAscii() {
        return ascii;
    }

    /**
     * Whether a key of this index is certain to name the same venue in a later one: because nothing
     * but values was edited between them, or because it is an id that only one venue has. A number
     * behind an id or a place in the file may mean another venue each time.
     */
    boolean agreesOn(String key, VenueIndex later) {
        return isEditOf(later)
                || fingerprint.equals(later.fingerprint)
                || (later.isId(key) && (isId(key) || !positions.containsKey(key)));
    }

    /** Whether edits lead from one index to the other; they hand the keys on as they are. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isEditOf(VenueIndex other) {
        return positions == other.positions;
    }

    private boolean isId(String key) {
        Integer position = positions.get(key);
        return position != null && unique.get(position);
    }
}
