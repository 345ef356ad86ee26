package io.venuecurator.research.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.http.ApiClient;
import io.venuecurator.research.http.HttpAnswer;
import io.venuecurator.research.http.JsonAnswer;
import io.venuecurator.research.http.Refusal;
import io.venuecurator.research.secret.Secret;
import io.venuecurator.venue.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * The web search of Tavily, at its basic depth: one credit per search. Thread-safe.
 *
 * @see <a href="https://docs.tavily.com/documentation/api-reference/endpoint/search">Tavily
 *     Search</a>
 */
final class TavilySource implements SearchSource {

    private static final String NAME = "tavily";
    private static final double DOLLARS = 0.008;
    private static final int MOST_RESULTS = 10;
    private static final MediaType JSON = MediaType.get("application/json");

    private final HttpUrl base;
    private final Secret key;
    private final String country;
    private final Clock clock;
    private final ApiClient http;

    /**
     * A source.
     *
     * @param base the API's address, without {@code /search}
     * @param countryName the market's country in English; its results are preferred
     */
    TavilySource(HttpUrl base, Secret key, String countryName, Duration patience, Clock clock) {
        this.base = base;
        this.key = key;
        this.country = countryName.toLowerCase(Locale.ROOT);
        this.clock = clock;
        this.http = new ApiClient(base, patience);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public double costPerSearch() {
        return DOLLARS;
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        return ask(query.query(), MOST_RESULTS);
    }

    @Override
    public void probe() throws ResearchException, InterruptedException {
        ask("venue", 1);
    }

    private List<SearchHit> ask(String text, int results)
            throws ResearchException, InterruptedException {
        ObjectNode question =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("query", text)
                        .put("search_depth", "basic")
                        .put("topic", "general")
                        .put("max_results", results)
                        .put("country", country)
                        .put("include_answer", false)
                        .put("include_raw_content", false)
                        .put("auto_parameters", false);
        HttpAnswer answer =
                http.send(
                        new Request.Builder()
                                .url(base.newBuilder().addPathSegment("search").build())
                                .header("Authorization", "Bearer " + key.reveal())
                                .post(RequestBody.create(question.toString(), JSON))
                                .build());
        if (!answer.ok()) {
            throw refused(Refusal.of(answer, where(), key.reveal()));
        }
        JsonNode found = JsonAnswer.of(answer.body(), where()).path("results");
        if (!found.isArray()) {
            throw new ResearchException(
                    FailureClass.PARSE,
                    "The answer of %s has no list \"results\"".formatted(where()),
                    null);
        }
        return hits(found);
    }

    private static List<SearchHit> hits(JsonNode results) {
        HitList hits = new HitList(NAME);
        for (JsonNode result : results) {
            hits.add(
                    result.path("url").asText(""),
                    result.path("title").asText(""),
                    result.path("content").asText(""),
                    result.path("published_date").asText(""));
        }
        return hits.list();
    }

    private ResearchException refused(Refusal refusal) {
        return switch (refusal.status()) {
            case 432 -> refusal.as(FailureClass.QUOTA, "has no credits left in the plan", null);
            case 433 -> refusal.as(FailureClass.QUOTA, "has reached the pay-as-you-go limit", null);
            default -> refusal.plain(clock);
        };
    }

    private String where() {
        return "Tavily at " + base.host();
    }

    @Override
    public void close() {
        http.close();
    }
}
