package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.llm.ClaudeApi;
import io.venuecurator.research.secret.Secret;
import io.venuecurator.venue.VenueProfileReader;
import java.time.Clock;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaudeSourceTest {

    private static final String RESULTS =
            """
            {"type":"server_tool_use","id":"s1","name":"web_search","input":{"query":"q"}},
            {"type":"web_search_tool_result","tool_use_id":"s1","content":[
              {"type":"web_search_result","url":"https://orchid.example/","title":"Orchid Hall",
               "encrypted_content":"x","page_age":"March 1, 2026"},
              {"type":"web_search_result","url":"https://lily.example/","title":"Lily","page_age":null}]}
            """;
    private static final String CITED =
            """
            {"type":"text","text":"I think it is cheap.","citations":[
              {"type":"web_search_result_location","url":"https://orchid.example/","title":"Orchid Hall",
               "encrypted_index":"x","cited_text":"From $888++ per table"}]}
            """;

    private JsonServer server;
    private ClaudeSource source;

    @BeforeEach
    void start() throws Exception {
        server = new JsonServer();
        source =
                new ClaudeSource(
                        new ClaudeApi(server.url(), Secret.of("sk-key-1"), Clock.systemUTC()),
                        "claude-test",
                        VenueProfileReader.bundled().region());
    }

    @AfterEach
    void stop() {
        source.close();
        server.close();
    }

    private static String answer(String stop, String... blocks) {
        return "{\"type\":\"message\",\"role\":\"assistant\",\"stop_reason\":\"%s\",\"content\":[%s]}"
                .formatted(stop, String.join(",", blocks));
    }

    private static String error(String code) {
        return "{\"type\":\"web_search_tool_result\",\"content\":{\"type\":\"web_search_tool_result_error\",\"error_code\":\"%s\"}}"
                .formatted(code);
    }

    private List<SearchHit> search() throws ResearchException, InterruptedException {
        return source.search(query("Orchid Hall price"), named("Orchid Hall"));
    }

    private static JsonNode body(RecordedRequest request) throws Exception {
        return new ObjectMapper().readTree(request.getBody().utf8());
    }

    @Test
    void takesPagesAndCitedWordsAndNothingThatTheModelSays() throws Exception {
        server.then(answer("end_turn", RESULTS, CITED));
        assertThat(search())
                .containsExactly(
                        new SearchHit(
                                "https://orchid.example/",
                                "Orchid Hall",
                                "From $888++ per table",
                                "March 1, 2026",
                                0,
                                "claude",
                                null),
                        new SearchHit(
                                "https://lily.example/", "Lily", "", null, 1, "claude", null));
        RecordedRequest request = server.requests().getFirst();
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v1/messages");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer sk-key-1");
        assertThat(request.getHeaders().get("anthropic-version")).isNotEmpty();
        JsonNode tool = body(request).path("tools").path(0);
        assertThat(tool.path("type").asText()).isEqualTo("web_search_20250305");
        assertThat(tool.path("user_location").path("country").asText()).isEqualTo("SG");
        assertThat(body(request).path("messages").path(0).path("content").asText())
                .endsWith("Orchid Hall price");
        assertThat(body(request).has("temperature")).isFalse();
    }

    @Test
    void goesOnAfterAPause() throws Exception {
        server.then(answer("pause_turn", RESULTS)).then(answer("end_turn", CITED));
        assertThat(search())
                .hasSize(2)
                .first()
                .returns("From $888++ per table", SearchHit::snippet);
        JsonNode second = body(server.requests().getLast());
        assertThat(second.path("messages")).hasSize(2);
        assertThat(second.path("messages").path(1).path("role").asText()).isEqualTo("assistant");
    }

    @Test
    void pausesWithoutEndAreCutShort() throws Exception {
        for (int i = 0; i < 3; i++) {
            server.then(answer("pause_turn", RESULTS));
        }
        assertThat(search()).hasSize(2);
        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "too_many_requests, RATE_LIMIT",
        "unavailable, UNAVAILABLE",
        "query_too_long, BAD_REQUEST",
        "something_new, UNAVAILABLE"
    })
    void anErrorInsideAnAnswerIsAFailure(String code, FailureClass expected) {
        server.then(answer("end_turn", error(code)));
        assertThat(catchThrowableOfType(ResearchException.class, this::search))
                .hasMessageContaining(code)
                .returns(expected, ResearchException::failureClass);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401|{\"error\":{\"message\":\"invalid key sk-key-1\"}}|AUTH",
                "400|{\"error\":{\"message\":\"Your credit balance is too low\"}}|QUOTA",
                "404|{\"error\":{\"message\":\"model: claude-test\"}}|BAD_REQUEST",
                "429|{}|RATE_LIMIT",
                "529|{\"error\":{\"type\":\"overloaded_error\"}}|UNAVAILABLE"
            })
    void explainsARefusal(int status, String body, FailureClass expected) {
        server.then(status, body);
        assertThat(catchThrowableOfType(ResearchException.class, this::search))
                .hasMessageNotContaining("sk-key-1")
                .returns(expected, ResearchException::failureClass);
    }

    @Test
    void aRefusalToAnswerIsNoAnswer() {
        server.then(answer("refusal"));
        assertThat(catchThrowableOfType(ResearchException.class, this::search))
                .hasMessageContaining("declined");
    }

    @Test
    void findsNothingWhereTheSearchFoundNothing() throws Exception {
        server.then(answer("end_turn", "{\"type\":\"web_search_tool_result\",\"content\":[]}"));
        assertThat(search()).isEmpty();
    }

    @Test
    void aProbeLooksTheModelUp() throws Exception {
        server.then("{\"id\":\"claude-test\"}");
        source.probe();
        assertThat(server.requests().getFirst().getUrl().encodedPath())
                .isEqualTo("/v1/models/claude-test");
    }
}
