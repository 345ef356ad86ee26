package io.venuecurator.research.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** A thing that a page describes for machines in the schema.org vocabulary. */
interface SchemaItem {

    /** Its types without the vocabulary's address, for example {@code Hotel}. */
    Set<String> types();

    /** A property's value; a missing node where it has none. */
    JsonNode get(String property);

    /** The page's own text that states a property, whole; empty if it cannot be quoted. */
    String quoteWhole(String property);

    /** The same, short enough for an evidence. */
    default String quote(String property) {
        return Quote.cut(quoteWhole(property));
    }

    /**
     * A property as one line of text; the first of several; empty where it is no text or number.
     */
    default String text(String property) {
        return text(get(property));
    }

    /** A value as one line of text; the first of several; empty where it is no text or number. */
    static String text(JsonNode value) {
        JsonNode first = first(value);
        return first.isValueNode() && !first.isNull() ? Quote.fold(first.asText()) : "";
    }

    /** The first element of a list, else the value itself. */
    static JsonNode first(JsonNode value) {
        return value.isArray() ? value.path(0) : value;
    }
}
