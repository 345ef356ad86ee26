package io.venuecurator.research.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The items of a page's microdata (WHATWG HTML, section 5), as the same tree as JSON-LD. */
final class Microdata {

    private static final int MOST_ITEMS = 100;
    private static final int MOST_PROPERTIES = 2_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Microdata() {}

    static List<SchemaItem> of(Document document) {
        List<Element> scopes = document.select("[itemscope][itemtype]");
        List<SchemaItem> items = new ArrayList<>();
        for (Element scope : scopes.subList(0, Math.min(scopes.size(), MOST_ITEMS))) {
            items.add(new Item(types(scope), scope, json(scope)));
        }
        return items;
    }

    private static Set<String> types(Element scope) {
        return SPACE.splitAsStream(scope.attr("itemtype").strip())
                .map(JsonLd::localName)
                .collect(Collectors.toSet());
    }

    private static ObjectNode json(Element scope) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        List<Element> elements = scope.select("[itemprop]");
        for (Element element : elements.subList(0, Math.min(elements.size(), MOST_PROPERTIES))) {
            if (owner(element).equals(scope)) {
                JsonNode value =
                        element.hasAttr("itemscope")
                                ? shallow(element)
                                : JsonNodeFactory.instance.textNode(value(element));
                json.putIfAbsent(element.attr("itemprop"), value);
            }
        }
        return json;
    }

    /** The properties of an item inside an item; deeper ones are of no use here. */
    private static ObjectNode shallow(Element scope) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Element element : scope.select("[itemprop]")) {
            if (owner(element).equals(scope) && !element.hasAttr("itemscope")) {
                json.put(element.attr("itemprop"), value(element));
            }
        }
        return json;
    }

    private static Element owner(Element property) {
        Element parent = property.parent();
        while (parent != null && !parent.hasAttr("itemscope")) {
            parent = parent.parent();
        }
        return parent == null ? property : parent;
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime", "href", "src")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute).replaceFirst("^(?:tel|mailto):", "");
            }
        }
        return element.text();
    }

    private record Item(Set<String> types, Element scope, ObjectNode json) implements SchemaItem {

        @Override
        public JsonNode get(String property) {
            return json.path(property);
        }

        @Override
        public String quoteWhole(String property) {
            for (Element element : scope.select("[itemprop=" + property + "]")) {
                if (owner(element).equals(scope)) {
                    String text = element.text();
                    return text.isBlank() ? element.outerHtml() : text;
                }
            }
            return "";
        }
    }
}
