package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.MovableClock;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.geo.GeoPoint;
import io.venuecurator.research.http.UserAgent;
import io.venuecurator.research.secret.Secrets;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfileReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneMapSourceTest {

    private static final Map<String, String> ACCOUNT =
            Map.of("ONEMAP_EMAIL", "me@a.example", "ONEMAP_PASSWORD", "pass-word");
    private static final String PLACES =
            """
            {"found":2,"totalNumPages":1,"pageNum":1,"results":[
              {"SEARCHVAL":"ORCHID HALL","BLK_NO":"1","ROAD_NAME":"HERON ROAD","BUILDING":"ORCHID HALL",
               "ADDRESS":"1 HERON ROAD ORCHID HALL SINGAPORE 400001","POSTAL":"400001",
               "LATITUDE":"1.3005","LONGITUDE":"103.812"},
              {"SEARCHVAL":"HERON ROAD","BLK_NO":"NIL","ROAD_NAME":"HERON ROAD","BUILDING":"NIL","POSTAL":"NIL"}]}
            """;

    private final MovableClock clock = new MovableClock();
    private JsonServer server;

    @BeforeEach
    void start() throws Exception {
        server = new JsonServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private OneMapSource source(Map<String, String> environment) {
        return new OneMapSource(
                server.url(),
                VenueProfileReader.bundled(),
                Secrets.withoutKeychain(environment, Path.of("no-keys.json")),
                new UserAgent("0.1", ""),
                clock);
    }

    private String token(String value) {
        return "{\"access_token\":\"%s\",\"expiry_timestamp\":\"%d\"}"
                .formatted(value, clock.instant().plus(Duration.ofDays(3)).getEpochSecond());
    }

    private static String authorization(RecordedRequest request) {
        return String.valueOf(request.getHeaders().get("Authorization"));
    }

    @Test
    void asksWithoutAnAccountFirst() throws Exception {
        server.then(PLACES);
        try (OneMapSource source = source(Map.of())) {
            assertThat(source.search(query("q"), named("Orchid Hall")))
                    .singleElement()
                    .satisfies(
                            hit -> {
                                assertThat(hit.title()).isEqualTo("Orchid Hall");
                                assertThat(hit.text())
                                        .isEqualTo(
                                                "Orchid Hall\nAddress: 1 Heron Road, Singapore 400001");
                            });
        }
        RecordedRequest request = server.requests().getFirst();
        assertThat(request.getUrl().encodedPath()).isEqualTo("/api/common/elastic/search");
        assertThat(request.getUrl().queryParameter("searchVal")).isEqualTo("Orchid Hall");
        assertThat(authorization(request)).isEqualTo("null");
    }

    @Test
    void logsInWhereThatIsRefusedAndKeepsTheToken() throws Exception {
        server.then(401, "{}").then(token("t-1")).then(PLACES).then(PLACES);
        try (OneMapSource source = source(ACCOUNT)) {
            source.search(query("q"), named("Orchid Hall"));
            source.search(query("q"), named("Lily Hall"));
        }
        List<RecordedRequest> requests = server.requests();
        assertThat(requests)
                .extracting(OneMapSourceTest::authorization)
                .containsExactly("null", "null", "t-1", "t-1");
        assertThat(requests.get(1).getUrl().encodedPath()).isEqualTo("/api/auth/post/getToken");
        assertThat(requests.get(1).getBody().utf8())
                .isEqualTo("{\"email\":\"me@a.example\",\"password\":\"pass-word\"}");
    }

    @Test
    void takesANewTokenAfterThreeDaysAndAfterARefusal() throws Exception {
        server.then(401, "{}").then(token("t-1")).then(PLACES);
        try (OneMapSource source = source(ACCOUNT)) {
            source.search(query("q"), named("a"));
            server.then(401, "{}").then(token("t-2")).then(PLACES);
            source.search(query("q"), named("b"));
            clock.forward(Duration.ofDays(4));
            server.then(401, "{}").then(token("t-3")).then(PLACES);
            source.search(query("q"), named("c"));
        }
        assertThat(server.requests())
                .extracting(OneMapSourceTest::authorization)
                .containsExactly(
                        "null", "null", "t-1", "t-1", "null", "t-2", "null", "null", "t-3");
    }

    @Test
    void saysThatAnAccountIsMissingOrWrong() throws Exception {
        server.then(403, "{}").then(403, "{}").then(401, "{}");
        try (OneMapSource without = source(Map.of());
                OneMapSource wrong = source(ACCOUNT)) {
            for (OneMapSource source : List.of(without, wrong)) {
                assertThatExceptionOfType(ResearchException.class)
                        .isThrownBy(source::probe)
                        .withMessageContaining("onemap-email")
                        .returns(FailureClass.AUTH, ResearchException::failureClass)
                        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("pass-word"));
            }
        }
    }

    @Test
    void knowsThePositionOfAPostalCode() throws Exception {
        server.then(PLACES).then("{\"results\":[]}");
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", "Orchid Hall");
        json.putObject("location").put("postal", "400001");
        try (OneMapSource source = source(Map.of())) {
            assertThat(source.of(new Venue("v1", json)))
                    .contains(
                            new VenuePosition.Located(
                                    new GeoPoint(1.3005, 103.812),
                                    "the postal code 400001 in OneMap"));
            assertThat(source.of(new Venue("v1", json))).isEmpty();
            assertThat(source.of(named("no postal"))).isEmpty();
        }
        assertThat(server.requests()).hasSize(2);
    }
}
