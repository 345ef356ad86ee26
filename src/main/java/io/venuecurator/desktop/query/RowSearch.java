package io.venuecurator.desktop.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueRow;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The searchable text of every row, folded once. It begins with what the rows carry, their columns;
 * {@link #complete} reads the venues themselves, so that all their fields can be searched.
 * Immutable and safe on any thread.
 */
final class RowSearch {

    private final List<VenueRow> rows;
    private final String[] haystacks;
    private final BitSet complete;

    private RowSearch(List<VenueRow> rows, String[] haystacks, BitSet complete) {
        this.rows = rows;
        this.haystacks = haystacks;
        this.complete = complete;
    }

    /**
     * The texts of rows.
     *
     * @param before an earlier state of the file, whose texts are kept for the rows that are still
     *     the same objects; none for a file that was just opened
     */
    static RowSearch of(List<VenueRow> rows, @Nullable RowSearch before) {
        String[] haystacks = new String[rows.size()];
        BitSet complete = new BitSet(haystacks.length);
        for (int i = 0; i < haystacks.length; i++) {
            if (before != null && before.has(i, rows.get(i))) {
                haystacks[i] = before.haystacks[i];
                complete.set(i, before.complete.get(i));
            } else {
                haystacks[i] = fold(rows.get(i));
            }
        }
        return new RowSearch(rows, haystacks, complete);
    }

    @SuppressWarnings("ReferenceEquality") // An equal row may stand for a venue with other fields.
    private boolean has(int index, VenueRow row) {
        return index < haystacks.length && rows.get(index) == row;
    }

    /** Whether every field of every venue is searched. */
    boolean isComplete() {
        return complete.cardinality() == haystacks.length;
    }

    /**
     * The same with the venues' other fields, read one by one. A venue that cannot be read, or that
     * would take the texts over the limit, keeps its columns.
     *
     * @param venues reads a venue by its key
     * @param mostCharacters the most that all texts together may hold
     * @param isVoid asked now and then; when nobody wants the answer any more, this one returns
     */
    RowSearch complete(VenueSource venues, long mostCharacters, BooleanSupplier isVoid) {
        String[] fuller = haystacks.clone();
        BitSet done = (BitSet) complete.clone();
        long characters = 0;
        for (int i = 0; i < fuller.length && !isVoid.getAsBoolean(); i++) {
            if (!done.get(i) && characters < mostCharacters) {
                try {
                    fuller[i] = fold(venues.read(rows.get(i).key()));
                    done.set(i);
                } catch (Exception e) {
                    fuller[i] = haystacks[i];
                }
            }
            characters += fuller[i].length();
        }
        return new RowSearch(rows, fuller, done);
    }

    private static String fold(VenueRow row) {
        StringBuilder text = new StringBuilder(row.key()).append('\n').append(row.name());
        for (JsonNode cell : row.cells()) {
            if (cell != null) {
                add(cell, text);
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static String fold(Venue venue) {
        StringBuilder text = new StringBuilder(venue.key());
        add(venue.json(), text);
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static void add(JsonNode node, StringBuilder text) {
        if (node.isContainerNode()) {
            node.forEach(child -> add(child, text));
        } else if (!node.isNull()) {
            text.append('\n').append(node.asText());
        }
    }

    /** The words of a search, folded like the rows. */
    static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
    }

    /** Whether the n-th row contains every word. */
    boolean contains(int index, String[] words) {
        for (String word : words) {
            if (!haystacks[index].contains(word)) {
                return false;
            }
        }
        return true;
    }
}
