package io.venuecurator.research.llm;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.http.ApiClient;
import io.venuecurator.research.http.HttpAnswer;
import io.venuecurator.research.http.JsonAnswer;
import io.venuecurator.research.http.Refusal;
import io.venuecurator.research.secret.Secret;
import java.time.Clock;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * The Messages API of Claude. Never repeats a request; whoever calls it decides that. Thread-safe.
 *
 * @see <a href="https://platform.claude.com/docs/en/api/messages">Messages API</a>
 */
public final class ClaudeApi implements AutoCloseable {

    /** The address that is asked unless another is named. */
    public static final String ADDRESS = "https://api.anthropic.com";

    /** The model that is asked unless another is named. */
    public static final String MODEL = "claude-haiku-4-5";

    private static final String VERSION = "2026-10-21";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final MediaType JSON = MediaType.get("application/json");

    private final HttpUrl base;
    private final Secret key;
    private final Clock clock;
    private final ApiClient http;

    /**
     * The API at an address.
     *
     * @param base without {@code /v1}
     */
    public ClaudeApi(HttpUrl base, Secret key, Clock clock) {
        this.base = base;
        this.key = key;
        this.clock = clock;
        this.http = new ApiClient(base, PATIENCE);
    }

    /**
     * Sends a message.
     *
     * @param body as documented
     * @return the answer, an object
     */
    public JsonNode message(JsonNode body) throws ResearchException, InterruptedException {
        return json(
                new Request.Builder()
                        .url(base.newBuilder().addPathSegments("v1/messages").build())
                        .post(RequestBody.create(body.toString(), JSON)));
    }

    /** Looks a model up, which is free and shows whether key and name are right. */
    public void look(String model) throws ResearchException, InterruptedException {
        json(
                new Request.Builder()
                        .url(
                                base.newBuilder()
                                        .addPathSegments("v1/models")
                                        .addPathSegment(model)
                                        .build()));
    }

    /** What it is called in messages. */
    public String where() {
        return "Claude at " + base.host();
    }

    private JsonNode json(Request.Builder request) throws ResearchException, InterruptedException {
        HttpAnswer answer =
                http.send(
                        request.header("Authorization", "Bearer " + key.reveal())
                                .header("anthropic-version", VERSION)
                                .build());
        if (!answer.ok()) {
            throw refused(Refusal.of(answer, where(), key.reveal()));
        }
        JsonNode root = JsonAnswer.of(answer.body(), where());
        if (!root.isObject()) {
            throw new ResearchException(
                    FailureClass.PARSE, "The answer of %s is no object".formatted(where()), null);
        }
        return root;
    }

    private ResearchException refused(Refusal refusal) {
        // The one thing that the documentation of errors leaves to the sentence.
        boolean broke =
                refusal.status() == 400
                        && refusal.code("/error/message").contains("credit balance");
        return broke
                ? refusal.as(FailureClass.QUOTA, "has no credit left", null)
                : refusal.plain(clock);
    }

    @Override
    public void close() {
        http.close();
    }
}
