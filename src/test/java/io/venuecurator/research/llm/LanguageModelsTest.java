package io.venuecurator.research.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.secret.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageModelsTest {

    private static final JsonNode SCHEMA =
            JsonNodeFactory.instance.objectNode().put("type", "object");

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Secrets keys(Map<String, String> environment) {
        return Secrets.withoutKeychain(environment, Path.of("no-keys.json"));
    }

    private LanguageModel claude() {
        return LanguageModels.open(
                ModelSpec.parse("claude:m-1@" + server.url("/")),
                keys(Map.of("ANTHROPIC_API_KEY", "sk-key-1")));
    }

    private LanguageModel openAi(Map<String, String> environment) {
        return LanguageModels.open(
                ModelSpec.parse("openai:m-2@" + server.url("/v1")), keys(environment));
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private JsonNode asked() throws Exception {
        return new ObjectMapper().readTree(server.takeRequest().getBody().utf8());
    }

    private static String chat(String finish, String content) {
        return "{\"choices\":[{\"finish_reason\":\"%s\",\"message\":{\"content\":%s}}]}"
                .formatted(finish, JsonNodeFactory.instance.textNode(content));
    }

    @Test
    void claudeAnswersByTheSchema() throws Exception {
        answer(
                200,
                "{\"stop_reason\":\"end_turn\",\"content\":[{\"type\":\"text\",\"text\":\"{\\\"values\\\":[]}\"}]}");
        try (LanguageModel model = claude()) {
            assertThat(model.answer("do", "with", SCHEMA).path("values").isArray()).isTrue();
            assertThat(model.name()).isEqualTo("m-1");
        }
        JsonNode body = asked();
        assertThat(body.path("model").asText()).isEqualTo("m-1");
        assertThat(body.path("system").asText()).isEqualTo("do");
        assertThat(body.path("messages").path(0).path("content").asText()).isEqualTo("with");
        assertThat(body.path("output_config").path("format").path("type").asText())
                .isEqualTo("json_schema");
        assertThat(body.path("output_config").path("format").path("schema")).isEqualTo(SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"max_tokens", "refusal", "model_context_window_exceeded", "tool_use"})
    void aBrokenOffAnswerOfClaudeIsNone(String stop) throws Exception {
        answer(
                200,
                "{\"stop_reason\":\"%s\",\"content\":[{\"type\":\"text\",\"text\":\"{}\"}]}"
                        .formatted(stop));
        try (LanguageModel model = claude()) {
            assertThatExceptionOfType(ResearchException.class)
                    .isThrownBy(() -> model.answer("do", "with", SCHEMA))
                    .returns(FailureClass.PARSE, ResearchException::failureClass);
        }
    }

    @Test
    void anOpenAiServerAnswersByTheSchemaWithoutAKey() throws Exception {
        answer(200, chat("stop", "{\"values\":[]}"));
        try (LanguageModel model = openAi(Map.of())) {
            assertThat(model.answer("do", "with", SCHEMA).path("values").isArray()).isTrue();
        }
        RecordedRequest request = server.takeRequest();
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v1/chat/completions");
        assertThat(request.getHeaders().get("Authorization")).isNull();
        JsonNode body = new ObjectMapper().readTree(request.getBody().utf8());
        assertThat(body.path("temperature").asInt(1)).isZero();
        assertThat(body.path("response_format").path("json_schema").path("schema"))
                .isEqualTo(SCHEMA);
    }

    @Test
    void aServerThatTakesNoSchemaIsAskedOnceMoreForAnyJson() throws Exception {
        answer(400, "{\"error\":{\"message\":\"either json_schema or grammar\"}}");
        answer(200, chat("stop", "{\"values\":[]}"));
        try (LanguageModel model = openAi(Map.of("OPENAI_API_KEY", "local-key"))) {
            model.answer("do", "with", SCHEMA);
        }
        RecordedRequest first = server.takeRequest();
        assertThat(first.getHeaders().get("Authorization")).isEqualTo("Bearer local-key");
        JsonNode second = asked();
        assertThat(second.path("response_format").path("type").asText()).isEqualTo("json_object");
        assertThat(second.path("messages").path(0).path("content").asText())
                .startsWith("do")
                .contains("\"type\":\"object\"");
    }

    @Test
    void aCutOffAnswerAndNoJsonAreFailures() throws Exception {
        answer(200, chat("length", "{\"values\":["));
        answer(200, chat("stop", "Sure! Here it is"));
        try (LanguageModel model = openAi(Map.of())) {
            for (int i = 0; i < 2; i++) {
                assertThatExceptionOfType(ResearchException.class)
                        .isThrownBy(() -> model.answer("do", "with", SCHEMA))
                        .returns(FailureClass.PARSE, ResearchException::failureClass);
            }
        }
    }

    @Test
    void sayWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageModels.open(ModelSpec.parse("claude"), keys(Map.of())))
                .withMessageContaining("ANTHROPIC_API_KEY");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                LanguageModels.open(
                                        ModelSpec.parse("openai:m@http://models.example/v1"),
                                        keys(Map.of("OPENAI_API_KEY", "local-key"))))
                .withMessageContaining("unencrypted");
    }

    @Test
    void readSpecifications() {
        ModelSpec usual = ModelSpec.parse("claude");
        assertThat(usual.base()).hasToString("https://api.anthropic.com");
        assertThat(usual.model()).isEqualTo(ClaudeApi.MODEL);
        ModelSpec named = ModelSpec.parse("openai:qwen3:8b@http://localhost:11434/v1");
        assertThat(named.model()).isEqualTo("qwen3:8b");
        assertThat(named.base()).hasToString("http://localhost:11434/v1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', names no language model",
        "gpt, names no language model",
        "claude:, names no language model",
        "openai, names no language model",
        "openai:m, no web address",
        "claude:m@http://elsewhere.example, unencrypted"
    })
    void sayWhatToWrite(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelSpec.parse(text))
                .withMessageContaining(message);
    }
}
