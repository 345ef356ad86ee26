package io.venuecurator.research.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.http.UserAgent;
import io.venuecurator.venue.Region;
import io.venuecurator.venue.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;

/**
 * Items of Wikidata with the venue's name that lie in the market's country: website, telephone,
 * address, postal code, capacity. Two requests for a venue, and one for each country met. CC0.
 * Thread-safe.
 *
 * @see <a href="https://www.wikidata.org/wiki/Wikidata:Data_access">Wikidata data access</a>
 */
final class WikidataSource implements SearchSource {

    private static final String NAME = "wikidata";
    private static final String MOST_ITEMS = "5";
    private static final String COUNTRY = "P17";
    private static final String ISO_CODE = "P297";
    private static final Duration WHEN_LAGGING = Duration.ofSeconds(5);

    private final JsonApi api;
    private final Region region;
    private final String language;
    private final Map<String, String> countries = new ConcurrentHashMap<>();

    WikidataSource(HttpUrl base, Region region, UserAgent agent, Clock clock) {
        this.api = new JsonApi(base, "Wikidata", agent, clock);
        this.region = region;
        this.language = Locale.forLanguageTag(region.language()).getLanguage();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean perVenue() {
        return true;
    }

    @Override
    public String question(SearchQuery query, Venue venue) {
        return venue.name();
    }

    @Override
    public void probe() throws ResearchException, InterruptedException {
        found("hotel");
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        HitList hits = new HitList(NAME);
        if (venue.name().isBlank()) {
            return hits.list();
        }
        List<String> ids = found(venue.name());
        if (!ids.isEmpty()) {
            for (JsonNode json : entities(String.join("|", ids))) {
                WikidataEntity entity = new WikidataEntity(json, language);
                if (isHere(entity)) {
                    add(entity, hits);
                }
            }
        }
        return hits.list();
    }

    private List<String> found(String name) throws ResearchException, InterruptedException {
        JsonNode root =
                ask(
                        api.at("w/api.php")
                                .addQueryParameter("action", "wbsearchentities")
                                .addQueryParameter("search", name)
                                .addQueryParameter("language", language)
                                .addQueryParameter("type", "item")
                                .addQueryParameter("limit", MOST_ITEMS));
        List<String> ids = new ArrayList<>();
        for (JsonNode item : root.path("search")) {
            String id = item.path("id").asText("");
            if (id.matches("Q\\d{1,12}")) {
                ids.add(id);
            }
        }
        return ids;
    }

    private JsonNode entities(String ids) throws ResearchException, InterruptedException {
        return ask(api.at("w/api.php")
                        .addQueryParameter("action", "wbgetentities")
                        .addQueryParameter("ids", ids)
                        .addQueryParameter("props", "labels|descriptions|claims")
                        .addQueryParameter("languages", language))
                .path("entities");
    }

    private JsonNode ask(HttpUrl.Builder url) throws ResearchException, InterruptedException {
        JsonNode root =
                api.get(
                        url.addQueryParameter("format", "json")
                                .addQueryParameter("maxlag", "5")
                                .build());
        String error = root.path("error").path("code").asText("");
        if (error.equals("maxlag")) {
            throw new ResearchException(
                    FailureClass.RATE_LIMIT,
                    api.where() + " is behind with its work and asks to come back later",
                    WHEN_LAGGING,
                    null);
        }
        if (!error.isEmpty()) {
            throw new ResearchException(
                    FailureClass.BAD_REQUEST,
                    api.where() + " does not take the request: " + error.replaceAll("\\W", ""),
                    null);
        }
        return root;
    }

    private boolean isHere(WikidataEntity entity) throws ResearchException, InterruptedException {
        String country = entity.item(COUNTRY).orElse("");
        if (country.isEmpty()) {
            return false;
        }
        String code = countries.get(country);
        if (code == null) {
            JsonNode json = entities(country).path(country);
            code = new WikidataEntity(json, language).text(ISO_CODE);
            countries.put(country, code);
        }
        return code.equals(region.country());
    }

    private static void add(WikidataEntity entity, HitList hits) {
        FactLines lines =
                new FactLines(entity.label())
                        .note(entity.description())
                        .fact("Website", entity.text("P856"))
                        .fact("Phone", entity.text("P1329"))
                        .fact("Address", entity.text("P6375"))
                        .fact("Postal code", entity.text("P281"));
        String capacity = entity.text("P1083");
        if (!capacity.isEmpty()) {
            lines.fact("Maximum capacity", capacity + " guests");
        }
        if (!lines.isEmpty() && !entity.label().isBlank()) {
            hits.addRecord(
                    "https://www.wikidata.org/wiki/" + entity.id(), entity.label(), lines.text());
        }
    }

    @Override
    public void close() {
        api.close();
    }
}
