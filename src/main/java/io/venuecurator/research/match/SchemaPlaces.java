package io.venuecurator.research.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The places that a page describes in JSON-LD (schema.org): objects with a name and an address, a
 * telephone number or coordinates.
 */
final class SchemaPlaces {

    private static final String SCRIPTS = "script[type=application/ld+json]";
    private static final int LONGEST_SCRIPT = 300_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SchemaPlaces() {}

    /** The names of the places, each once, in the page's order. */
    static List<String> names(Document document) {
        List<String> names = new ArrayList<>();
        for (Element script : document.select(SCRIPTS)) {
            parse(script).ifPresent(root -> places(root).forEach(p -> names.add(name(p))));
        }
        return names.stream().distinct().toList();
    }

    /**
     * Leaves only the wanted places in the scripts of a page. A script that describes no place
     * stays if the page as a whole is about the venue.
     *
     * @param document is changed
     */
    static void keepOnly(Document document, Predicate<String> wanted, boolean keepOther) {
        for (Element script : document.select(SCRIPTS)) {
            Optional<JsonNode> root = parse(script);
            List<JsonNode> places = root.map(SchemaPlaces::places).orElse(List.of());
            if (places.isEmpty() && keepOther) {
                continue;
            }
            if (!places.isEmpty() && places.stream().allMatch(p -> wanted.test(name(p)))) {
                continue;
            }
            ArrayNode kept = JSON.createArrayNode();
            places.stream().filter(p -> wanted.test(name(p))).forEach(kept::add);
            script.empty();
            if (kept.isEmpty()) {
                script.remove();
            } else {
                script.appendChild(new DataNode(kept.toString()));
            }
        }
    }

    private static List<JsonNode> places(JsonNode root) {
        List<JsonNode> places = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.removeFirst();
            if (isPlace(node)) {
                places.add(node);
            } else {
                node.forEach(open::addLast);
            }
        }
        return places;
    }

    private static boolean isPlace(JsonNode node) {
        return node.path("name").isTextual()
                && (node.has("address") || node.has("telephone") || node.has("geo"));
    }

    private static String name(JsonNode place) {
        return place.path("name").textValue();
    }

    private static Optional<JsonNode> parse(Element script) {
        String data = script.data();
        if (data.length() > LONGEST_SCRIPT) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readTree(data));
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }
}
