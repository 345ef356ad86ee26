package io.venuecurator.research.search;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.http.ApiClient;
import io.venuecurator.research.http.HttpAnswer;
import io.venuecurator.research.http.RetryAfter;
import io.venuecurator.venue.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okio.ByteString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A SearXNG server that the user runs or trusts, so its address may be private. One plain GET per
 * search on the caller's thread. Thread-safe.
 *
 * @see <a href="https://docs.searxng.org/dev/search_api.html">SearXNG search API</a>
 */
public final class SearxngSource implements SearchSource {

    private static final Logger LOG = LoggerFactory.getLogger(SearxngSource.class);
    private static final String NAME = "searxng";
    private static final String SAMPLE_ANSWER =
            "{\"query\":\"q\",\"results\":[{\"url\":\"https://venue.example/\",\"title\":\"Title\","
                    + "\"content\":\"Caf\u00e9\",\"score\":0.5,\"engines\":[\"e\"],\"publishedDate\":null}],"
                    + "\"unresponsive_engines\":[]}";

    private final HttpUrl base;
    private final String language;
    private final ApiClient http;
    private final SearxngAnswer answer;
    private final Clock clock;

    /**
     * A source that waits at most 20 s for an answer.
     *
     * @param base the server's address, without {@code /search}
     * @param language BCP 47 tag of the wanted results, for example {@code en-SG}
     */
    public SearxngSource(HttpUrl base, String language) {
        this(base, language, Duration.ofSeconds(20), Clock.systemUTC());
    }

    SearxngSource(HttpUrl base, String language, Duration patience, Clock clock) {
        this.base = base;
        this.language = language;
        this.clock = clock;
        this.http = new ApiClient(base, patience);
        this.answer = new SearxngAnswer(NAME, where());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String id() {
        return NAME + ":" + base;
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        return ask(query.query());
    }

    /** A search, because whether JSON is switched on shows nowhere else. */
    @Override
    public void probe() throws ResearchException, InterruptedException {
        ask("venue");
    }

    private List<SearchHit> ask(String text) throws ResearchException, InterruptedException {
        HttpUrl url =
                base.newBuilder()
                        .addPathSegment("search")
                        .addQueryParameter("q", text)
                        .addQueryParameter("format", "json")
                        .addQueryParameter("language", language)
                        .build();
        Request request =
                new Request.Builder().url(url).header("Accept", "application/json").build();
        HttpAnswer reply = http.send(request);
        if (reply.status() != 200) {
            throw refusal(reply);
        }
        return answer.hits(reply.body());
    }

    /** Asks for the server's health, which loads the classes of the way without a search. */
    @Override
    public void warmUp() throws InterruptedException {
        HttpUrl url = base.newBuilder().addPathSegment("healthz").build();
        try {
            http.send(new Request.Builder().url(url).build());
            answer.hits(ByteString.encodeUtf8(SAMPLE_ANSWER));
        } catch (ResearchException notNow) {
            LOG.debug("No warm-up: {}", notNow.getMessage());
        }
    }

    private ResearchException refusal(HttpAnswer reply) {
        return switch (reply.status()) {
            case 403 ->
                    failure(
                            FailureClass.BLOCKED,
                            "refuses JSON answers; add \"json\" to search.formats in its"
                                    + " settings.yml");
            case 401 -> failure(FailureClass.AUTH, "asks for a login, which is not supported");
            case 400 -> failure(FailureClass.BAD_REQUEST, "does not understand the query");
            case 404 ->
                    failure(
                            FailureClass.BAD_REQUEST,
                            "has no /search; check the address of the SearXNG server");
            case 429 ->
                    new ResearchException(
                            FailureClass.RATE_LIMIT,
                            where() + " asks to slow down; its limiter is on",
                            RetryAfter.of(reply.headers(), clock),
                            null);
            default ->
                    reply.status() >= 500
                            ? new ResearchException(
                                    FailureClass.UNAVAILABLE,
                                    where() + " has a fault: HTTP " + reply.status(),
                                    RetryAfter.of(reply.headers(), clock),
                                    null)
                            : failure(
                                    FailureClass.BAD_REQUEST,
                                    "answers HTTP %d; check the address of the SearXNG server"
                                            .formatted(reply.status()));
        };
    }

    private ResearchException failure(FailureClass failureClass, String message) {
        return new ResearchException(failureClass, where() + " " + message, null);
    }

    private String where() {
        return "SearXNG at " + base;
    }

    @Override
    public void close() {
        http.close();
    }
}
