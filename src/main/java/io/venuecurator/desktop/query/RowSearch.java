package io.venuecurator.desktop.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.Locale;

/** The searchable text of every row, folded once per file. Immutable and safe on any thread. */
final class RowSearch {

    private final String[] haystacks;

    RowSearch(List<VenueRow> rows) {
        haystacks = new String[rows.size()];
        for (int i = 0; i < haystacks.length; i++) {
            haystacks[i] = fold(rows.get(i));
        }
    }

    private static String fold(VenueRow row) {
        StringBuilder text = new StringBuilder(row.key()).append('\n').append(row.name());
        for (JsonNode cell : row.cells()) {
            if (cell != null && !cell.isNull()) {
                text.append('\n').append(cell.asText());
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
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
