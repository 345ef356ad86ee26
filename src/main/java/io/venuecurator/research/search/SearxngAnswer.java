package io.venuecurator.research.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.text.OneLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of a SearXNG search: {@code results[]} of {@code url, title, content,
 * publishedDate}, and {@code unresponsive_engines[[name, reason]]}.
 */
final class SearxngAnswer {

    private static final int MOST_HITS = 50;
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SNIPPET = 2_000;

    private static final JsonMapper JSON =
            new JsonMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder().maxNestingDepth(100).build())
                            .build());

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
        JsonNode root = parse(body);
        JsonNode results = root.path("results");
        if (!results.isArray()) {
            throw malformed("it has no list \"results\"", null);
        }
        List<SearchHit> hits = new ArrayList<>();
        for (JsonNode result : results) {
            String url = result.path("url").asText("");
            if (hits.size() < MOST_HITS && isWebAddress(url)) {
                hits.add(hit(result, url, hits.size()));
            }
        }
        if (hits.isEmpty()) {
            refuseIfEnginesFailed(root.path("unresponsive_engines"));
        }
        return List.copyOf(hits);
    }

    private JsonNode parse(ByteString body) throws ResearchException {
        try {
            return JSON.readTree(body.toByteArray());
        } catch (JsonProcessingException bad) {
            throw malformed(bad.getOriginalMessage(), bad);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private SearchHit hit(JsonNode result, String url, int rank) {
        String date = OneLine.of(result.path("publishedDate").asText(""), 40);
        return new SearchHit(
                url,
                OneLine.of(result.path("title").asText(""), LONGEST_TITLE),
                OneLine.of(result.path("content").asText(""), LONGEST_SNIPPET),
                date.isEmpty() || date.equals("null") ? null : date,
                rank,
                source,
                null);
    }

    private static boolean isWebAddress(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return url.length() <= LONGEST_URL
                && (lower.startsWith("http://") || lower.startsWith("https://"));
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

    private ResearchException malformed(String why, @Nullable Throwable cause) {
        return new ResearchException(
                FailureClass.PARSE,
                "The answer of %s cannot be read: %s. Is this address a SearXNG server?"
                        .formatted(where, OneLine.of(why, 200)),
                cause);
    }
}
