package io.venuecurator.desktop.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides by the values that a column really holds, the most frequent first. What comes after the
 * first 62 values counts as "other", a venue without a value as "none".
 */
final class ColumnFacet implements Facet {

    private static final int MOST_NAMED = MOST_VALUES - 2;

    private final VenueField field;
    private final int column;
    private final List<FacetValue> values;
    private final byte[] valueIndexes;

    /** The facet of the n-th column, with the values found in the rows. */
    ColumnFacet(VenueField field, int column, List<VenueRow> rows) {
        this.field = field;
        this.column = column;
        Map<String, Integer> indexes = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(text(row), 1, Integer::sum));
        counts.remove("");
        List<String> named =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_NAMED)
                        .map(Map.Entry::getKey)
                        .toList();
        List<FacetValue> all = new ArrayList<>();
        for (String value : named) {
            indexes.put(value, all.size());
            all.add(new FacetValue("=" + value, field.choiceLabel(value)));
        }
        all.add(new FacetValue("none", Texts.of("facet.none")));
        if (counts.size() > MOST_NAMED) {
            all.add(new FacetValue("other", Texts.of("facet.other")));
        }
        this.values = List.copyOf(all);
        this.valueIndexes = new byte[rows.size()];
        for (int i = 0; i < valueIndexes.length; i++) {
            valueIndexes[i] = (byte) valueIndex(text(rows.get(i)), indexes);
        }
    }

    /** The same for the file after edits. */
    ColumnFacet after(RowEdits edits) {
        return edits.keep(column) ? this : new ColumnFacet(field, column, edits.rows());
    }

    private static int valueIndex(String text, Map<String, Integer> named) {
        int none = named.size();
        return text.isEmpty() ? none : named.getOrDefault(text, none + 1);
    }

    @Override
    public String id() {
        return field.path().value();
    }

    @Override
    public String label() {
        return field.label();
    }

    @Override
    public List<FacetValue> values() {
        return values;
    }

    @Override
    public long bits(int index, VenueRow row, VenueState state) {
        return 1L << valueIndexes[index];
    }

    private String text(VenueRow row) {
        JsonNode cell = row.cells().get(column);
        return cell == null || cell.isNull() ? "" : cell.asText().strip();
    }
}
