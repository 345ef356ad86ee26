package io.venuecurator.research.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.http.UserAgent;
import io.venuecurator.venue.Region;
import io.venuecurator.venue.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * OpenStreetMap's place search. Its policy forbids batches, so it is for one venue that a user asks
 * about; see {@link SourceType#oneVenueOnly}. Thread-safe.
 *
 * @see <a href="https://operations.osmfoundation.org/policies/nominatim/">Nominatim usage
 *     policy</a>
 */
final class NominatimSource implements SearchSource {

    private static final String NAME = "nominatim";
    private static final Set<String> OSM_TYPES = Set.of("node", "way", "relation");

    private final JsonApi api;
    private final Region region;

    NominatimSource(HttpUrl base, Region region, UserAgent agent, Clock clock) {
        this.api = new JsonApi(base, "Nominatim", agent, clock);
        this.region = region;
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
        places("hotel", "1");
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        HitList hits = new HitList(NAME);
        if (!venue.name().isBlank()) {
            for (JsonNode place : places(venue.name(), "3")) {
                add(place, hits);
            }
        }
        return hits.list();
    }

    private JsonNode places(String name, String most)
            throws ResearchException, InterruptedException {
        JsonNode root =
                api.get(
                        api.at("search")
                                .addQueryParameter("q", name)
                                .addQueryParameter("format", "jsonv2")
                                .addQueryParameter("addressdetails", "1")
                                .addQueryParameter("extratags", "1")
                                .addQueryParameter(
                                        "countrycodes", region.country().toLowerCase(Locale.ROOT))
                                .addQueryParameter("limit", most)
                                .build());
        if (!root.isArray()) {
            throw new ResearchException(
                    FailureClass.PARSE,
                    "The answer of %s is no list of places".formatted(api.where()),
                    null);
        }
        return root;
    }

    private void add(JsonNode place, HitList hits) {
        String name = place.path("name").asText("");
        String type = place.path("osm_type").asText("");
        long id = place.path("osm_id").asLong(0);
        if (name.isBlank() || id <= 0 || !OSM_TYPES.contains(type)) {
            return;
        }
        JsonNode tags = place.path("extratags");
        FactLines lines =
                new FactLines(name)
                        .fact("Address", address(place.path("address")))
                        .fact("Phone", first(tags, "contact:phone", "phone"))
                        .fact("Email", first(tags, "contact:email", "email"))
                        .fact("Website", first(tags, "contact:website", "website"));
        if (!lines.isEmpty()) {
            lines.note("© OpenStreetMap contributors, Open Database License");
            hits.addRecord(
                    "https://www.openstreetmap.org/%s/%d".formatted(type, id), name, lines.text());
        }
    }

    private static String first(JsonNode tags, String... names) {
        return Stream.of(names)
                .map(name -> tags.path(name).asText(""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private String address(JsonNode parts) {
        String road = parts.path("road").asText("");
        String number = parts.path("house_number").asText("");
        if (road.isBlank() || number.isBlank()) {
            return "";
        }
        return "%s %s, %s %s"
                .formatted(number, road, region.countryName(), parts.path("postcode").asText(""))
                .strip();
    }

    @Override
    public void close() {
        api.close();
    }
}
