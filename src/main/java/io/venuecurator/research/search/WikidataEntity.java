package io.venuecurator.research.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an item of Wikidata states: claims that are neither deprecated nor ended, preferred ones
 * first.
 *
 * @see <a href="https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON">Wikibase JSON</a>
 */
final class WikidataEntity {

    private static final String ENDED = "P582";

    private final JsonNode json;
    private final String language;

    WikidataEntity(JsonNode json, String language) {
        this.json = json;
        this.language = language;
    }

    String id() {
        return json.path("id").asText("");
    }

    String label() {
        return json.path("labels").path(language).path("value").asText("");
    }

    String description() {
        return json.path("descriptions").path(language).path("value").asText("");
    }

    /** The first value of a property as text, empty if there is none. */
    String text(String property) {
        return values(property).stream().map(WikidataEntity::asText).findFirst().orElse("");
    }

    /** The first value of a property that is another item, as its id. */
    Optional<String> item(String property) {
        return values(property).stream()
                .map(value -> value.path("id").asText(""))
                .filter(id -> id.matches("Q\\d{1,12}"))
                .findFirst();
    }

    private List<JsonNode> values(String property) {
        List<JsonNode> preferred = new ArrayList<>();
        List<JsonNode> normal = new ArrayList<>();
        for (JsonNode claim : json.path("claims").path(property)) {
            String rank = claim.path("rank").asText("normal");
            JsonNode value = claim.path("mainsnak").path("datavalue").path("value");
            if (value.isMissingNode()
                    || rank.equals("deprecated")
                    || claim.path("qualifiers").has(ENDED)) {
                continue;
            }
            (rank.equals("preferred") ? preferred : normal).add(value);
        }
        preferred.addAll(normal);
        return preferred;
    }

    /** Texts as they are, monolingual texts, and quantities without their plus sign. */
    private static String asText(JsonNode value) {
        if (value.isTextual()) {
            return value.asText();
        }
        return value.has("text")
                ? value.path("text").asText("")
                : value.path("amount").asText("").replaceFirst("^\\+", "");
    }
}
