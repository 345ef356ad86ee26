package io.venuecurator.research.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.geo.GeoPoint;
import io.venuecurator.research.http.HttpAnswer;
import io.venuecurator.research.http.UserAgent;
import io.venuecurator.research.secret.Secrets;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.apache.commons.text.WordUtils;

/**
 * The address search of OneMap: buildings by name, positions by postal code. Asks without a token
 * first and logs in where that is refused. Thread-safe.
 *
 * @see <a href="https://www.onemap.gov.sg/apidocs/search">OneMap search</a>
 */
final class OneMapSource implements SearchSource, VenuePosition {

    private static final String NAME = "onemap";
    private static final String ABSENT = "NIL";
    private static final int MOST_PLACES = 3;

    private final JsonApi api;
    private final OneMapToken token;
    private final VenuePostal postal;
    private final String country;

    OneMapSource(
            HttpUrl base, VenueProfile profile, Secrets secrets, UserAgent agent, Clock clock) {
        this.api = new JsonApi(base, "OneMap", agent, clock);
        this.token = new OneMapToken(api, secrets, clock);
        this.postal = new VenuePostal(profile);
        this.country = profile.region().countryName();
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
        places(country);
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        HitList hits = new HitList(NAME);
        if (!venue.name().isBlank()) {
            HttpUrl url = url(venue.name());
            for (JsonNode place : places(venue.name())) {
                if (hits.list().size() < MOST_PLACES) {
                    add(place, url + "#" + hits.list().size(), hits);
                }
            }
        }
        return hits.list();
    }

    @Override
    public Optional<Located> of(Venue venue) throws ResearchException, InterruptedException {
        Optional<String> code = postal.of(venue);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        for (JsonNode place : places(code.get())) {
            double latitude = place.path("LATITUDE").asDouble(0);
            double longitude = place.path("LONGITUDE").asDouble(0);
            if (code.get().equals(place.path("POSTAL").asText("")) && latitude != 0) {
                return Optional.of(
                        new Located(
                                new GeoPoint(latitude, longitude),
                                "the postal code " + code.get() + " in OneMap"));
            }
        }
        return Optional.empty();
    }

    private HttpUrl url(String text) {
        return api.at("api/common/elastic/search")
                .addQueryParameter("searchVal", text)
                .addQueryParameter("returnGeom", "Y")
                .addQueryParameter("getAddrDetails", "Y")
                .addQueryParameter("pageNum", "1")
                .build();
    }

    private JsonNode places(String text) throws ResearchException, InterruptedException {
        HttpAnswer answer = answer(url(text));
        JsonNode results = api.json(answer).path("results");
        if (!results.isArray()) {
            throw new ResearchException(
                    FailureClass.PARSE,
                    "The answer of %s has no list \"results\"".formatted(api.where()),
                    null);
        }
        return results;
    }

    private HttpAnswer answer(HttpUrl url) throws ResearchException, InterruptedException {
        if (!token.isThere()) {
            HttpAnswer free = api.send(new Request.Builder().url(url));
            if (!isRefused(free)) {
                return free;
            }
        }
        HttpAnswer answer = withToken(url);
        if (answer.status() == 401) {
            token.forget();
            answer = withToken(url);
        }
        return answer;
    }

    private HttpAnswer withToken(HttpUrl url) throws ResearchException, InterruptedException {
        return api.send(
                new Request.Builder().url(url).header("Authorization", token.get().reveal()));
    }

    private static boolean isRefused(HttpAnswer answer) {
        return answer.status() == 400 || answer.status() == 401 || answer.status() == 403;
    }

    private void add(JsonNode place, String url, HitList hits) {
        String building = value(place, "BUILDING");
        String road = value(place, "ROAD_NAME");
        String block = value(place, "BLK_NO");
        if (building.isEmpty() || road.isEmpty() || block.isEmpty()) {
            return;
        }
        String name = capitalized(building);
        String address =
                "%s %s, %s %s"
                        .formatted(block, capitalized(road), country, value(place, "POSTAL"))
                        .strip();
        hits.addRecord(url, name, new FactLines(name).fact("Address", address).text());
    }

    private static String value(JsonNode place, String name) {
        String value = place.path(name).asText("").strip();
        return value.equals(ABSENT) ? "" : value;
    }

    private static String capitalized(String shouted) {
        return WordUtils.capitalizeFully(shouted.toLowerCase(Locale.ROOT), ' ', '-', '(');
    }

    @Override
    public void close() {
        api.close();
    }
}
