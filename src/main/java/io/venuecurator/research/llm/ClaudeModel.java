package io.venuecurator.research.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.http.JsonAnswer;
import okio.ByteString;

/** Claude with structured output. Thread-safe. */
public final class ClaudeModel implements LanguageModel {

    private static final int MOST_TOKENS = 4_096;

    private final ClaudeApi api;
    private final String model;

    /** A model of an API, which is closed with it. */
    public ClaudeModel(ClaudeApi api, String model) {
        this.api = api;
        this.model = model;
    }

    @Override
    public String name() {
        return model;
    }

    @Override
    public void probe() throws ResearchException, InterruptedException {
        api.look(model);
    }

    @Override
    public JsonNode answer(String instructions, String material, JsonNode schema)
            throws ResearchException, InterruptedException {
        ObjectNode body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("model", model)
                        .put("max_tokens", MOST_TOKENS)
                        .put("system", instructions);
        body.putArray("messages").addObject().put("role", "user").put("content", material);
        body.putObject("output_config")
                .putObject("format")
                .put("type", "json_schema")
                .set("schema", schema);
        JsonNode root = api.message(body);
        String stop = root.path("stop_reason").asText("");
        if (!stop.equals("end_turn")) {
            throw new ResearchException(
                    FailureClass.PARSE,
                    "%s broke its answer off (%s)"
                            .formatted(api.where(), stop.replaceAll("\\W", "")),
                    null);
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode block : root.path("content")) {
            text.append(block.path("text").asText(""));
        }
        return JsonAnswer.of(ByteString.encodeUtf8(text.toString()), api.where());
    }

    @Override
    public void close() {
        api.close();
    }
}
