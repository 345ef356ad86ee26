package io.venuecurator.research.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The items of a page's JSON-LD scripts: lists, {@code @graph} and nested ones alike. Scripts are
 * hostile: large, deep or malformed ones are left out.
 */
final class JsonLd {

    private static final int LONGEST_SCRIPT = 300_000;
    private static final int MOST_SCRIPTS = 20;
    private static final int MOST_ITEMS = 200;
    private static final int DEEPEST = 40;
    private static final int MOST_ATTEMPTS = 30;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxNumberLength(40)
                                                    .maxStringLength(50_000)
                                                    .build())
                                    .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();

    private JsonLd() {}

    static List<SchemaItem> of(Document document) {
        List<SchemaItem> items = new ArrayList<>();
        List<Element> scripts = document.select("script[type^=application/ld+json]");
        for (Element script : scripts.subList(0, Math.min(scripts.size(), MOST_SCRIPTS))) {
            String source = script.data();
            if (source.length() <= LONGEST_SCRIPT) {
                collect(parse(source), source, items);
            }
        }
        return items;
    }

    private static JsonNode parse(String source) {
        try {
            return MAPPER.readTree(source.replace("<![CDATA[", "").replace("]]>", ""));
        } catch (JsonProcessingException e) {
            return MAPPER.missingNode();
        }
    }

    private static void collect(JsonNode node, String source, List<SchemaItem> items) {
        if (items.size() >= MOST_ITEMS) {
            return;
        }
        if (node.has("@type")) {
            items.add(new Item(types(node.get("@type")), node, source));
        }
        node.forEach(child -> collect(child, source, items));
    }

    private static Set<String> types(JsonNode type) {
        Set<String> types = new LinkedHashSet<>();
        if (type.isTextual()) {
            types.add(localName(type.asText()));
        }
        type.forEach(one -> types.add(localName(one.asText())));
        return types;
    }

    /** The last part of a type's address: {@code http://schema.org/Hotel} is a Hotel. */
    static String localName(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    private record Item(Set<String> types, JsonNode json, String source) implements SchemaItem {

        @Override
        public JsonNode get(String property) {
            return json.path(property);
        }

        @Override
        public String quoteWhole(String property) {
            JsonNode value = get(property);
            String key = '"' + property + '"';
            int at = source.indexOf(key);
            for (int i = 0; at >= 0 && i < MOST_ATTEMPTS; i++) {
                int colon = source.indexOf(':', at + key.length());
                int end = colon < 0 ? -1 : endOf(value, colon + 1);
                if (end > 0) {
                    return source.substring(at, end);
                }
                at = source.indexOf(key, at + key.length());
            }
            return "";
        }

        /** Index after a value that begins here, -1 if another one does. */
        private int endOf(JsonNode value, int start) {
            try (JsonParser parser = MAPPER.createParser("[" + source.substring(start))) {
                parser.nextToken();
                parser.nextToken();
                JsonNode read = parser.readValueAsTree();
                return value.equals(read)
                        ? start + (int) parser.currentLocation().getCharOffset() - 1
                        : -1;
            } catch (IOException e) {
                return -1;
            }
        }
    }
}
