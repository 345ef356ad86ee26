package io.venuecurator.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON: a list of objects, or an object with a list {@code venues}. The names of nested members are
 * joined by dots, as in the profile.
 */
final class JsonImporter implements Importer {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    @Override
    public ImportTable read(Path file) throws IOException {
        ImportLimits.checkSize(file);
        JsonNode root;
        try {
            root = JSON.readTree(file.toFile());
        } catch (JsonProcessingException e) {
            throw new IOException(
                    file + " is not well-formed JSON (" + e.getOriginalMessage() + "); correct it.",
                    e);
        }
        JsonNode venues = root.isArray() ? root : root.path("venues");
        if (!venues.isArray()) {
            throw new IOException(
                    file + " holds no list of venues; import a list or an object with \"venues\".");
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<ImportTable.Row> rows = new ArrayList<>();
        for (JsonNode venue : venues) {
            List<String> cells = new ArrayList<>();
            flatten("", venue, columns, cells);
            rows.add(new ImportTable.Row(rows.size() + 1L, cells));
            ImportLimits.checkRows(file, rows.size(), columns.size());
        }
        return new ImportTable(List.copyOf(columns.keySet()), rows);
    }

    private static void flatten(
            String path, JsonNode node, Map<String, Integer> columns, List<String> cells) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            member ->
                                    flatten(
                                            path.isEmpty()
                                                    ? member.getKey()
                                                    : path + "." + member.getKey(),
                                            member.getValue(),
                                            columns,
                                            cells));
        } else if (!path.isEmpty()) {
            int column = column(path, columns);
            if (column >= cells.size()) {
                cells.addAll(Collections.nCopies(column + 1 - cells.size(), ""));
            }
            cells.set(column, CellText.of(node));
        }
    }

    private static int column(String path, Map<String, Integer> columns) {
        Integer known = columns.putIfAbsent(path, columns.size());
        return known == null ? columns.size() - 1 : known;
    }
}
