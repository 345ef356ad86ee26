package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.secret.Secret;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BraveSourceTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final Secret KEY = Secret.of("brave-key-1");

    private final MockWebServer server = new MockWebServer();
    private BraveSource source;

    @BeforeEach
    void start() throws IOException {
        server.start();
        source = source("SG");
    }

    @AfterEach
    void stop() {
        source.close();
        server.close();
    }

    private BraveSource source(String country) {
        return new BraveSource(server.url("/"), KEY, country, Duration.ofSeconds(20), NOON);
    }

    private MockResponse.Builder response(int code, String body) {
        return new MockResponse.Builder().code(code).body(body);
    }

    private List<SearchHit> search() throws ResearchException, InterruptedException {
        return source.search(query("Orchid Hall wedding price"), named("Orchid Hall"));
    }

    private ResearchException failure() {
        return catchThrowableOfType(ResearchException.class, this::search);
    }

    @Test
    void asksAsDocumented() throws Exception {
        server.enqueue(response(200, "{\"web\":{\"results\":[]}}").build());
        assertThat(search()).isEmpty();
        RecordedRequest request = server.takeRequest();
        HttpUrl url = request.getUrl();
        assertThat(url.encodedPath()).isEqualTo("/res/v1/web/search");
        assertThat(url.queryParameter("q")).isEqualTo("Orchid Hall wedding price");
        assertThat(url.queryParameter("count")).isEqualTo("20");
        assertThat(url.queryParameter("text_decorations")).isEqualTo("false");
        assertThat(request.getHeaders().get("X-Subscription-Token")).isEqualTo("brave-key-1");
        assertThat(url.toString()).doesNotContain("brave-key-1");
    }

    @ParameterizedTest
    @CsvSource({"SG, ALL", "MY, MY", "GB, GB"})
    void asksAllCountriesWhereItsOwnIsNotOffered(String market, String sent) throws Exception {
        server.enqueue(response(200, "{}").build());
        try (BraveSource there = source(market)) {
            there.search(query("q"), named("n"));
        }
        assertThat(server.takeRequest().getUrl().queryParameter("country")).isEqualTo(sent);
    }

    @Test
    void readsHitsWithTheirExtraSnippets() throws Exception {
        server.enqueue(
                response(
                                200,
                                """
                                {"type":"search","query":{"original":"q"},"web":{"results":[
                                  {"title":"Orchid Hall","url":"https://orchid.example/weddings",
                                   "description":"From $888++ per table","page_age":"2026-03-01T09:00:00",
                                   "extra_snippets":["Up to 30 tables","Call 6123 4567"]},
                                  {"title":"no address","url":"javascript:alert(1)"}]}}
                                """)
                        .build());
        assertThat(search())
                .containsExactly(
                        new SearchHit(
                                "https://orchid.example/weddings",
                                "Orchid Hall",
                                "From $888++ per table Up to 30 tables Call 6123 4567",
                                "2026-03-01T09:00:00",
                                0,
                                "brave",
                                null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401|{}|AUTH|does not accept the key",
                "403|{}|AUTH|does not accept the key",
                "402|{}|QUOTA|paid",
                "422|{\"error\":{\"code\":\"SUBSCRIPTION_TOKEN_INVALID\"}}|AUTH|key",
                "422|{\"error\":{\"code\":\"VALIDATION\",\"detail\":\"q is too long\"}}|BAD_REQUEST|q is too long",
                "429|{\"error\":{\"code\":\"QUOTA_LIMITED\"}}|QUOTA|month",
                "404|<html>|BAD_REQUEST|address",
                "500|<html>|UNAVAILABLE|fault"
            })
    void explainsARefusal(int status, String body, FailureClass expected, String word) {
        server.enqueue(response(status, body).build());
        assertThat(failure())
                .hasMessageContaining(word)
                .hasMessageContaining("Brave")
                .returns(expected, ResearchException::failureClass);
    }

    @Test
    void aUsedUpMonthIsAQuotaAndASecondIsAPause() {
        server.enqueue(
                response(429, "{}")
                        .addHeader("X-RateLimit-Limit", "1, 15000")
                        .addHeader("X-RateLimit-Remaining", "0, 0")
                        .build());
        server.enqueue(
                response(429, "{}")
                        .addHeader("X-RateLimit-Limit", "1, 15000")
                        .addHeader("X-RateLimit-Remaining", "0, 14999")
                        .addHeader("X-RateLimit-Reset", "2, 1419704")
                        .build());
        assertThat(failure().failureClass()).isEqualTo(FailureClass.QUOTA);
        ResearchException slow = failure();
        assertThat(slow.failureClass()).isEqualTo(FailureClass.RATE_LIMIT);
        assertThat(slow.retryAfter()).contains(Duration.ofSeconds(2));
    }

    @Test
    void honoursRetryAfter() {
        server.enqueue(response(429, "{}").addHeader("Retry-After", "7").build());
        assertThat(failure().retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void tellsWhatThePlanGrants() throws Exception {
        assertThat(source.grantedPerSecond()).isEmpty();
        server.enqueue(response(200, "{}").addHeader("X-RateLimit-Limit", "50, 20000000").build());
        search();
        assertThat(source.grantedPerSecond()).hasValue(50);
    }

    @Test
    void neverRepeatsTheKey() {
        server.enqueue(response(401, "{\"error\":{\"detail\":\"bad token brave-key-1\"}}").build());
        assertThat(failure()).hasMessageContaining("(key)").hasMessageNotContaining("brave-key-1");
    }

    @Test
    void takesTheKeyNowhereElse() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            server.enqueue(
                    response(302, "").addHeader("Location", other.url("/").toString()).build());
            assertThat(failure().failureClass()).isEqualTo(FailureClass.BAD_REQUEST);
            assertThat(other.getRequestCount()).isZero();
        }
    }

    @Test
    void aProbeAsksForOneResult() throws Exception {
        server.enqueue(response(200, "{}").build());
        source.probe();
        assertThat(server.takeRequest().getUrl().queryParameter("count")).isEqualTo("1");
    }

    @Test
    void reportsWhatIsNoAnswer() {
        server.enqueue(response(200, "<html>").build());
        server.enqueue(response(200, "[]").build());
        assertThat(failure().failureClass()).isEqualTo(FailureClass.PARSE);
        assertThat(failure().failureClass()).isEqualTo(FailureClass.PARSE);
    }
}
