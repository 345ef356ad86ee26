package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.http.UserAgent;
import io.venuecurator.venue.VenueProfileReader;
import java.time.Clock;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WikidataSourceTest {

    private static final String FOUND = "{\"search\":[{\"id\":\"Q11\",\"label\":\"Orchid Hall\"}]}";
    private static final String HERE =
            "{\"entities\":{\"Q900\":{\"id\":\"Q900\",\"claims\":{\"P297\":[%s]}}}}"
                    .formatted(claim("\"SG\""));

    private JsonServer server;
    private WikidataSource source;

    @BeforeEach
    void start() throws Exception {
        server = new JsonServer();
        source =
                new WikidataSource(
                        server.url(),
                        VenueProfileReader.bundled().region(),
                        new UserAgent("0.1", "me@a.example"),
                        Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        source.close();
        server.close();
    }

    private static String claim(String value) {
        return claim(value, "normal", "");
    }

    private static String claim(String value, String rank, String more) {
        return """
                {"mainsnak":{"snaktype":"value","datavalue":{"value":%s}},"rank":"%s"%s}
                """
                .formatted(value, rank, more);
    }

    private static String entity(String claims) {
        return """
                {"entities":{"Q11":{"id":"Q11","labels":{"en":{"language":"en","value":"Orchid Hall"}},
                 "descriptions":{"en":{"language":"en","value":"wedding venue"}},"claims":{%s}}}}
                """
                .formatted(claims);
    }

    private static String inCountry(String more) {
        return "\"P17\":[" + claim("{\"id\":\"Q900\"}") + "]" + more;
    }

    private List<SearchHit> search() throws ResearchException, InterruptedException {
        return source.search(query("q"), named("Orchid Hall"));
    }

    @Test
    void tellsWhatAnItemStates() throws Exception {
        server.then(FOUND)
                .then(
                        entity(
                                inCountry(
                                        ",\"P856\":[%s],\"P1329\":[%s],\"P6375\":[%s],\"P281\":[%s],\"P1083\":[%s]"
                                                .formatted(
                                                        claim("\"https://orchid.example/\""),
                                                        claim("\"+65 6123 4567\""),
                                                        claim(
                                                                "{\"text\":\"1 Heron Road\",\"language\":\"en\"}"),
                                                        claim("\"400001\""),
                                                        claim("{\"amount\":\"+300\"}")))))
                .then(HERE);
        SearchHit hit = search().getFirst();
        assertThat(hit.url()).isEqualTo("https://www.wikidata.org/wiki/Q11");
        assertThat(hit.title()).isEqualTo("Orchid Hall");
        assertThat(String.valueOf(hit.text()).lines())
                .containsExactly(
                        "Orchid Hall",
                        "wedding venue",
                        "Website: https://orchid.example/",
                        "Phone: +65 6123 4567",
                        "Address: 1 Heron Road",
                        "Postal code: 400001",
                        "Maximum capacity: 300 guests");
        List<RecordedRequest> requests = server.requests();
        assertThat(requests)
                .allSatisfy(
                        request -> {
                            assertThat(request.getHeaders().get("User-Agent"))
                                    .isEqualTo("VenueCurator/0.1 (+me@a.example)");
                            assertThat(request.getUrl().queryParameter("maxlag")).isEqualTo("5");
                        });
        assertThat(requests.getFirst().getUrl().queryParameter("action"))
                .isEqualTo("wbsearchentities");
    }

    @Test
    void leavesOutItemsOfOtherCountriesAndAsksForACountryOnce() throws Exception {
        String there = HERE.replace("SG", "MY");
        String item = entity(inCountry(",\"P281\":[" + claim("\"1\"") + "]"));
        server.then(FOUND).then(item).then(there);
        assertThat(search()).isEmpty();
        server.then(FOUND).then(item);
        assertThat(search()).isEmpty();
        assertThat(server.requests()).hasSize(5);
    }

    @Test
    void takesPreferredClaimsAndNoneThatEndedOrAreDeprecated() throws Exception {
        server.then(FOUND)
                .then(
                        entity(
                                inCountry(
                                        ",\"P856\":[%s,%s,%s,%s]"
                                                .formatted(
                                                        claim(
                                                                "\"https://ended.example/\"",
                                                                "normal",
                                                                ",\"qualifiers\":{\"P582\":[]}"),
                                                        claim(
                                                                "\"https://wrong.example/\"",
                                                                "deprecated",
                                                                ""),
                                                        claim("\"https://old.example/\""),
                                                        claim(
                                                                "\"https://best.example/\"",
                                                                "preferred",
                                                                "")))))
                .then(HERE);
        assertThat(search().getFirst().text()).contains("Website: https://best.example/");
    }

    @Test
    void findsNothingWhereThereIsNoItemOrItStatesNothing() throws Exception {
        server.then("{\"search\":[]}");
        assertThat(search()).isEmpty();
        server.then(FOUND).then(entity(inCountry(""))).then(HERE);
        assertThat(search()).isEmpty();
    }

    @Test
    void comesBackLaterWhereTheServersLag() {
        server.then("{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting\"}}");
        ResearchException failure = catchThrowableOfType(ResearchException.class, this::search);
        assertThat(failure.failureClass()).isEqualTo(FailureClass.RATE_LIMIT);
        assertThat(failure.retryAfter()).isPresent();
    }
}
