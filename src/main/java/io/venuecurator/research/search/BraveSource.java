package io.venuecurator.research.search;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * The web search of Brave. One GET per search; only successful searches are counted by Brave.
 * Thread-safe.
 *
 * @see <a href="https://api-dashboard.search.brave.com/app/documentation/web-search/query">Brave
 *     Web Search API</a>
 */
final class BraveSource implements SearchSource {

    private static final String NAME = "brave";
    private static final double DOLLARS = 0.005;
    private static final int MOST_RESULTS = 20;

    /** The countries that the API takes; every other one asks for results of all countries. */
    private static final Set<String> COUNTRIES =
            Set.of(
                    "AR", "AU", "AT", "BE", "BR", "CA", "CL", "DK", "FI", "FR", "DE", "GR", "HK",
                    "IN", "ID", "IT", "JP", "KR", "MY", "MX", "NL", "NZ", "NO", "CN", "PL", "PT",
                    "PH", "RU", "SA", "ZA", "ES", "SE", "CH", "TW", "TR", "GB", "US");

    private final HttpUrl base;
    private final Secret key;
    private final String country;
    private final Clock clock;
    private final ApiClient http;
    private volatile int granted;

    /**
     * A source.
     *
     * @param base the API's address, without {@code /res/v1}
     * @param country ISO 3166 code of the market
     */
    BraveSource(HttpUrl base, Secret key, String country, Duration patience, Clock clock) {
        this.base = base;
        this.key = key;
        this.country = COUNTRIES.contains(country) ? country : "ALL";
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
    public OptionalInt grantedPerSecond() {
        return granted > 0 ? OptionalInt.of(granted) : OptionalInt.empty();
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

    private List<SearchHit> ask(String text, int count)
            throws ResearchException, InterruptedException {
        HttpUrl url =
                base.newBuilder()
                        .addPathSegments("res/v1/web/search")
                        .addQueryParameter("q", text)
                        .addQueryParameter("count", Integer.toString(count))
                        .addQueryParameter("country", country)
                        .addQueryParameter("safesearch", "moderate")
                        .addQueryParameter("text_decorations", "false")
                        .addQueryParameter("result_filter", "web")
                        .build();
        HttpAnswer answer =
                http.send(
                        new Request.Builder()
                                .url(url)
                                .header("Accept", "application/json")
                                .header("X-Subscription-Token", key.reveal())
                                .build());
        if (!answer.ok()) {
            throw refused(answer);
        }
        perSecond(answer, "X-RateLimit-Limit").ifPresent(n -> granted = (int) Math.min(n, 1000));
        return hits(JsonAnswer.of(answer.body(), where()));
    }

    private List<SearchHit> hits(JsonNode root) throws ResearchException {
        if (!root.isObject()) {
            throw new ResearchException(
                    FailureClass.PARSE,
                    "The answer of %s is no JSON object".formatted(where()),
                    null);
        }
        HitList hits = new HitList(NAME);
        for (JsonNode result : root.path("web").path("results")) {
            StringBuilder snippet = new StringBuilder(result.path("description").asText(""));
            for (JsonNode extra : result.path("extra_snippets")) {
                snippet.append(' ').append(extra.asText(""));
            }
            hits.add(
                    result.path("url").asText(""),
                    result.path("title").asText(""),
                    snippet.toString(),
                    result.path("page_age").asText(""));
        }
        return hits.list();
    }

    private ResearchException refused(HttpAnswer answer) {
        Refusal refusal = Refusal.of(answer, where(), key.reveal());
        boolean badKey =
                refusal.status() == 422
                        && refusal.code("/error/code").startsWith("SUBSCRIPTION_TOKEN");
        if (badKey) {
            return refusal.as(FailureClass.AUTH, "does not accept the key", null);
        }
        if (refusal.status() != 429) {
            return refusal.plain(clock);
        }
        if (refusal.code("/error/code").contains("QUOTA") || monthIsUsedUp(answer)) {
            return refusal.as(FailureClass.QUOTA, "has no searches left this month", null);
        }
        ResearchException plain = refusal.plain(clock);
        return plain.retryAfter().isPresent()
                ? plain
                : refusal.as(
                        FailureClass.RATE_LIMIT,
                        "asks to slow down",
                        Duration.ofSeconds(perSecond(answer, "X-RateLimit-Reset").orElse(1)));
    }

    /** The headers come in pairs, per second and per month: {@code "0, 0"} is nothing left. */
    private static boolean monthIsUsedUp(HttpAnswer answer) {
        return part(answer, "X-RateLimit-Remaining", 1).orElse(1) == 0
                && part(answer, "X-RateLimit-Limit", 1).orElse(0) > 0;
    }

    private static OptionalLong perSecond(HttpAnswer answer, String header) {
        return part(answer, header, 0);
    }

    private static OptionalLong part(HttpAnswer answer, String header, int index) {
        String value = answer.headers().get(header);
        String[] parts = value == null ? new String[0] : value.split(",", -1);
        if (index >= parts.length || !parts[index].strip().matches("\\d{1,9}")) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(parts[index].strip()));
    }

    private String where() {
        return "Brave Search at " + base.host();
    }

    @Override
    public void close() {
        http.close();
    }
}
