package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.secret.Secret;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TavilySourceTest {

    private final MockWebServer server = new MockWebServer();
    private TavilySource source;

    @BeforeEach
    void start() throws IOException {
        server.start();
        source =
                new TavilySource(
                        server.url("/"),
                        Secret.of("tvly-key-1"),
                        "Singapore",
                        Duration.ofSeconds(20),
                        Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        source.close();
        server.close();
    }

    private void answer(int code, String body) {
        server.enqueue(new MockResponse.Builder().code(code).body(body).build());
    }

    private List<SearchHit> search() throws ResearchException, InterruptedException {
        return source.search(query("Orchid \"Hall\" price"), named("Orchid Hall"));
    }

    private ResearchException failure() {
        return catchThrowableOfType(ResearchException.class, this::search);
    }

    @Test
    void asksAsDocumented() throws Exception {
        answer(200, "{\"results\":[]}");
        assertThat(search()).isEmpty();
        RecordedRequest request = server.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getUrl().encodedPath()).isEqualTo("/search");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer tvly-key-1");
        JsonNode body = new ObjectMapper().readTree(request.getBody().utf8());
        assertThat(body.path("query").asText()).isEqualTo("Orchid \"Hall\" price");
        assertThat(body.path("search_depth").asText()).isEqualTo("basic");
        assertThat(body.path("country").asText()).isEqualTo("singapore");
        assertThat(body.path("max_results").asInt()).isEqualTo(10);
        assertThat(body.path("include_answer").asBoolean(true)).isFalse();
    }

    @Test
    void readsHits() throws Exception {
        answer(
                200,
                """
                {"query":"q","response_time":0.4,"results":[
                  {"title":"Orchid\\nHall","url":"https://orchid.example/","content":"From  $888++",
                   "score":0.9,"raw_content":null}]}
                """);
        assertThat(search())
                .containsExactly(
                        new SearchHit(
                                "https://orchid.example/",
                                "Orchid Hall",
                                "From $888++",
                                null,
                                0,
                                "tavily",
                                null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|{\"detail\":{\"error\":\"Query is too long\"}}|BAD_REQUEST|Query is too long",
                "401|{\"detail\":{\"error\":\"Unauthorized: tvly-key-1\"}}|AUTH|(key)",
                "429|{}|RATE_LIMIT|slow down",
                "432|{}|QUOTA|credits",
                "433|{}|QUOTA|pay-as-you-go",
                "500|oops|UNAVAILABLE|fault"
            })
    void explainsARefusal(int status, String body, FailureClass expected, String word) {
        answer(status, body);
        assertThat(failure())
                .hasMessageContaining(word)
                .hasMessageContaining("Tavily")
                .hasMessageNotContaining("tvly-key-1")
                .returns(expected, ResearchException::failureClass);
    }

    @Test
    void aProbeAsksForOneResult() throws Exception {
        answer(200, "{\"results\":[]}");
        source.probe();
        JsonNode body = new ObjectMapper().readTree(server.takeRequest().getBody().utf8());
        assertThat(body.path("max_results").asInt()).isEqualTo(1);
    }

    @Test
    void reportsWhatIsNoAnswer() {
        answer(200, "{}");
        assertThat(failure().failureClass()).isEqualTo(FailureClass.PARSE);
    }
}
