package io.venuecurator.research.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.http.JsonAnswer;
import io.venuecurator.research.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;

/**
 * Reads the JSON of a SearXNG search: {@code results[]} of {@code url, title, content,
 * publishedDate}, and {@code unresponsive_engines[[name, reason]]}.
 */
final class SearxngAnswer {

    private final String source;
    private final String where;

    SearxngAnswer(String source, String where) {
        this.source = source;
        this.where = where;
    }

    /**
     * The hits of an answer.
     *
     * @throws ResearchException PARSE if it is not such an answer; UNAVAILABLE if it is empty
     *     because engines did not respond, which is not the same as finding nothing
     */
    List<SearchHit> hits(ByteString body) throws ResearchException {
        JsonNode root = JsonAnswer.of(body, where);
        JsonNode results = root.path("results");
        if (!results.isArray()) {
            throw new ResearchException(
                    FailureClass.PARSE,
                    "The answer of %s has no list \"results\"; is this address a SearXNG server?"
                            .formatted(where),
                    null);
        }
        HitList hits = new HitList(source);
        for (JsonNode result : results) {
            hits.add(
                    result.path("url").asText(""),
                    result.path("title").asText(""),
                    result.path("content").asText(""),
                    result.path("publishedDate").asText(""));
        }
        if (hits.list().isEmpty()) {
            refuseIfEnginesFailed(root.path("unresponsive_engines"));
        }
        return hits.list();
    }

    private void refuseIfEnginesFailed(JsonNode engines) throws ResearchException {
        List<String> failed = new ArrayList<>();
        for (JsonNode engine : engines) {
            if (failed.size() < 5) {
                String name = engine.path(0).asText(engine.asText("?"));
                failed.add(OneLine.of(name + " (" + engine.path(1).asText("?") + ")", 100));
            }
        }
        if (!failed.isEmpty()) {
            throw new ResearchException(
                    FailureClass.UNAVAILABLE,
                    "%s got nothing from its search engines: %s"
                            .formatted(where, String.join(", ", failed)),
                    null);
        }
    }
}
