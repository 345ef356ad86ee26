package io.venuecurator.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.job.WireFormat;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns that hold JSON. What cannot be read means that the ledger is damaged. */
final class Json {

    private Json() {}

    static String write(Object value) {
        try {
            return WireFormat.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON for " + value.getClass().getName(), e);
        }
    }

    static <T> T read(String json, Class<T> type) throws SQLException {
        try {
            return WireFormat.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new SQLDataException("Unreadable " + type.getSimpleName(), e);
        }
    }

    static <T> List<T> readList(String json, TypeReference<List<T>> type) throws SQLException {
        try {
            return WireFormat.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new SQLDataException("Unreadable list", e);
        }
    }

    /** A constant of a wire format enumeration without quotes. */
    static String name(Enum<?> constant) {
        return WireFormat.mapper().convertValue(constant, String.class);
    }

    static <E extends Enum<E>> E constant(String name, Class<E> type) throws SQLException {
        return read('"' + name + '"', type);
    }

    /** A value of the file: {@code null} where it is absent. */
    static @Nullable JsonNode readValue(@Nullable String json) throws SQLException {
        return json == null ? null : read(json, JsonNode.class);
    }

    /** Values of the file that may be absent: a list of lists with one or no member. */
    static String writeValues(List<Optional<JsonNode>> values) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Optional<JsonNode> value : values) {
            ArrayNode one = all.addArray();
            value.ifPresent(one::add);
        }
        return all.toString();
    }

    static List<Optional<JsonNode>> readValues(String json) throws SQLException {
        List<Optional<JsonNode>> values = new ArrayList<>();
        read(json, JsonNode.class).forEach(one -> values.add(Optional.ofNullable(one.get(0))));
        return values;
    }
}
