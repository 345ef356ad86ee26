package io.venuecurator.research.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.http.ApiClient;
import io.venuecurator.research.http.HttpAnswer;
import io.venuecurator.research.http.JsonAnswer;
import io.venuecurator.research.http.Refusal;
import io.venuecurator.research.secret.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.ByteString;

/**
 * A model behind {@code /v1/chat/completions}: Ollama, llama.cpp, vLLM and others. Some builds
 * refuse a schema; those are asked once more for any JSON, with the schema in words. Thread-safe.
 */
public final class OpenAiModel implements LanguageModel {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int MOST_TOKENS = 4_096;
    private static final MediaType JSON = MediaType.get("application/json");

    private final HttpUrl base;
    private final String model;
    private final Optional<Secret> key;
    private final Clock clock;
    private final ApiClient http;

    /**
     * A model of a server.
     *
     * @param base with {@code /v1}
     * @param key where the server wants one
     */
    public OpenAiModel(HttpUrl base, String model, Optional<Secret> key, Clock clock) {
        this.base = base;
        this.model = model;
        this.key = key;
        this.clock = clock;
        this.http = new ApiClient(base, PATIENCE);
    }

    @Override
    public String name() {
        return model;
    }

    @Override
    public void probe() throws ResearchException, InterruptedException {
        json(send(new Request.Builder().url(base.newBuilder().addPathSegment("models").build())));
    }

    @Override
    public JsonNode answer(String instructions, String material, JsonNode schema)
            throws ResearchException, InterruptedException {
        ObjectNode strict = JsonNodeFactory.instance.objectNode().put("type", "json_schema");
        strict.putObject("json_schema")
                .put("name", "answer")
                .put("strict", true)
                .set("schema", schema);
        HttpAnswer answer = complete(instructions, material, strict);
        if (answer.status() == 400) {
            answer =
                    complete(
                            instructions + "\nAnswer with JSON by this schema: " + schema,
                            material,
                            JsonNodeFactory.instance.objectNode().put("type", "json_object"));
        }
        JsonNode choice = json(answer).path("choices").path(0);
        String finish = choice.path("finish_reason").asText("");
        if (!finish.equals("stop")) {
            throw new ResearchException(
                    FailureClass.PARSE,
                    "%s broke its answer off (%s)".formatted(where(), finish.replaceAll("\\W", "")),
                    null);
        }
        String text = choice.path("message").path("content").asText("");
        return JsonAnswer.of(ByteString.encodeUtf8(text), where());
    }

    private HttpAnswer complete(String instructions, String material, ObjectNode format)
            throws ResearchException, InterruptedException {
        ObjectNode body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("model", model)
                        .put("temperature", 0)
                        .put("max_tokens", MOST_TOKENS);
        ArrayNode messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", instructions);
        messages.addObject().put("role", "user").put("content", material);
        body.set("response_format", format);
        return send(
                new Request.Builder()
                        .url(base.newBuilder().addPathSegments("chat/completions").build())
                        .post(RequestBody.create(body.toString(), JSON)));
    }

    private HttpAnswer send(Request.Builder request)
            throws ResearchException, InterruptedException {
        key.ifPresent(k -> request.header("Authorization", "Bearer " + k.reveal()));
        return http.send(request.build());
    }

    private JsonNode json(HttpAnswer answer) throws ResearchException {
        if (!answer.ok()) {
            throw Refusal.of(answer, where(), key.map(Secret::reveal).orElse("")).plain(clock);
        }
        return JsonAnswer.of(answer.body(), where());
    }

    private String where() {
        return "The model server at " + base.host();
    }

    @Override
    public void close() {
        http.close();
    }
}
