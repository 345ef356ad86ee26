package io.venuecurator.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Values as they stand in a table's cell. */
final class CellText {

    private CellText() {}

    /**
     * The text of a value: lists of plain values are separated by commas, flags are {@code true} or
     * {@code false}, numbers keep their digits; what is nested deeper stays JSON. Empty for an
     * absent value and for {@code null}.
     */
    static String of(@Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray() && items(value).allMatch(JsonNode::isValueNode)) {
            return items(value).map(CellText::of).collect(Collectors.joining(", "));
        }
        if (value.isNumber()) {
            return number(value);
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static String number(JsonNode value) {
        BigDecimal number = value.decimalValue();
        return Math.abs((long) number.scale()) > 30 ? number.toString() : number.toPlainString();
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
