package io.venuecurator.research.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.http.ApiClient;
import io.venuecurator.research.http.HttpAnswer;
import io.venuecurator.research.http.JsonAnswer;
import io.venuecurator.research.http.Refusal;
import io.venuecurator.research.http.UserAgent;
import java.time.Clock;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** A provider that answers lookups with JSON, asked under our own name. Thread-safe. */
final class JsonApi implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpUrl base;
    private final String where;
    private final UserAgent agent;
    private final Clock clock;
    private final ApiClient http;

    /**
     * An API.
     *
     * @param provider its name for messages
     */
    JsonApi(HttpUrl base, String provider, UserAgent agent, Clock clock) {
        this.base = base;
        this.where = provider + " at " + base.host();
        this.agent = agent;
        this.clock = clock;
        this.http = new ApiClient(base, PATIENCE);
    }

    /** The address of a path of the API. */
    HttpUrl.Builder at(String path) {
        return base.newBuilder().addPathSegments(path);
    }

    String where() {
        return where;
    }

    /** Gets JSON; every status but 2xx is a failure of its class. */
    JsonNode get(HttpUrl url) throws ResearchException, InterruptedException {
        return json(send(new Request.Builder().url(url)));
    }

    /** Sends a request under our name, whatever the answer's status. */
    HttpAnswer send(Request.Builder request) throws ResearchException, InterruptedException {
        return http.send(
                request.header("User-Agent", agent.header())
                        .header("Accept", "application/json")
                        .build());
    }

    /** The JSON of an answer. */
    JsonNode json(HttpAnswer answer) throws ResearchException {
        if (!answer.ok()) {
            throw Refusal.of(answer, where, "").plain(clock);
        }
        return JsonAnswer.of(answer.body(), where);
    }

    @Override
    public void close() {
        http.close();
    }
}
