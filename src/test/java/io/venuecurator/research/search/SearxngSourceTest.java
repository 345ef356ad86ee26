package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearxngSourceTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private final MockWebServer server = new MockWebServer();
    private SearxngSource source;

    @BeforeEach
    void start() throws IOException {
        server.start();
        source = new SearxngSource(server.url("/"), "en-SG", Duration.ofSeconds(20), NOON);
    }

    @AfterEach
    void stop() {
        source.close();
        server.close();
    }

    private void answer(String json) {
        server.enqueue(new MockResponse.Builder().body(json).build());
    }

    private void status(int code) {
        server.enqueue(new MockResponse.Builder().code(code).body("<html>no</html>").build());
    }

    private List<SearchHit> search() throws ResearchException, InterruptedException {
        return source.search(query("Orchid Hall wedding price"), named("Orchid Hall"));
    }

    private ResearchException failure() {
        return catchThrowableOfType(ResearchException.class, this::search);
    }

    @Test
    void asksForJsonInTheLanguageOfTheRegion() throws Exception {
        answer("{\"results\":[]}");
        source.search(query("Orchid & Hall + \"price\" #1"), named("Orchid Hall"));
        RecordedRequest request = server.takeRequest();
        HttpUrl url = request.getUrl();
        assertThat(request.getMethod()).isEqualTo("GET");
        assertThat(url.encodedPath()).isEqualTo("/search");
        assertThat(url.queryParameter("q")).isEqualTo("Orchid & Hall + \"price\" #1");
        assertThat(url.queryParameter("format")).isEqualTo("json");
        assertThat(url.queryParameter("language")).isEqualTo("en-SG");
    }

    @Test
    void keepsThePathOfTheServer() throws Exception {
        answer("{\"results\":[]}");
        try (SearxngSource below = new SearxngSource(server.url("/searx/"), "en")) {
            below.search(query("x"), named("x"));
        }
        assertThat(server.takeRequest().getUrl().encodedPath()).isEqualTo("/searx/search");
    }

    @Test
    void readsHitsInTheirOrder() throws Exception {
        answer(
                """
                {"query":"q","results":[
                  {"url":"https://one.example/a","title":"One\\nA","content":"from  $888++",
                   "publishedDate":"2026-03-01T00:00:00"},
                  {"url":"https://two.example/","title":null,"publishedDate":null}],
                 "unresponsive_engines":[["bing","timeout"]]}
                """);
        assertThat(search())
                .containsExactly(
                        new SearchHit(
                                "https://one.example/a",
                                "One A",
                                "from $888++",
                                "2026-03-01T00:00:00",
                                0,
                                "searxng",
                                null),
                        new SearchHit("https://two.example/", "", "", null, 1, "searxng", null));
    }

    @Test
    void dropsWhatIsNoWebAddressAndWhatCannotBeSeen() throws Exception {
        answer(
                """
                {"results":[{"url":"javascript:alert(1)"},{"url":"file:///etc/passwd"},{"url":7},{},
                 "text",{"url":"HTTPS://ok.example/","title":"a\\u202Eb\\u0000c\\u200Bd"}]}
                """);
        assertThat(search())
                .singleElement()
                .satisfies(
                        hit -> {
                            assertThat(hit.url()).isEqualTo("HTTPS://ok.example/");
                            assertThat(hit.title()).isEqualTo("abcd");
                        });
    }

    @Test
    void findsNothingWhereTheEnginesAnsweredNothing() throws Exception {
        answer("{\"results\":[],\"unresponsive_engines\":[]}");
        assertThat(search()).isEmpty();
    }

    @Test
    void isUnavailableWhereNothingCameBecauseEnginesFailed() {
        answer(
                "{\"results\":[],\"unresponsive_engines\":[[\"bing\",\"Suspended: timeout\"],[\"ddg\",\"x\"]]}");
        assertThat(failure())
                .hasMessageContaining("bing (Suspended: timeout), ddg (x)")
                .returns(FailureClass.UNAVAILABLE, ResearchException::failureClass);
    }

    @ParameterizedTest
    @CsvSource({
        "400, BAD_REQUEST, query",
        "401, AUTH, login",
        "403, BLOCKED, search.formats",
        "404, BAD_REQUEST, address",
        "302, BAD_REQUEST, address",
        "429, RATE_LIMIT, slow down",
        "500, UNAVAILABLE, HTTP 500",
        "503, UNAVAILABLE, HTTP 503"
    })
    void explainsARefusal(int status, FailureClass expected, String word) {
        status(status);
        assertThat(failure())
                .hasMessageContaining(word)
                .hasMessageContaining(server.url("/").toString())
                .returns(expected, ResearchException::failureClass);
    }

    @Test
    void carriesTheWaitThatIsAskedFor() {
        server.enqueue(
                new MockResponse.Builder()
                        .code(429)
                        .addHeader("Retry-After", "Tue, 24 Nov 2026 12:00:30 GMT")
                        .build());
        assertThat(failure().retryAfter()).contains(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "null",
                "[]",
                "{}",
                "{\"results\":{}}",
                "{\"results\":[",
                "{\"results\":[]"
            })
    void reportsWhatIsNoAnswer(String body) {
        answer(body);
        assertThat(failure().failureClass()).isEqualTo(FailureClass.PARSE);
    }

    @Test
    void refusesDeepNesting() {
        answer("{\"results\":" + "[".repeat(100_000));
        assertThat(failure().failureClass()).isEqualTo(FailureClass.PARSE);
    }

    @Test
    void refusesAHugeAnswer() {
        Buffer huge = new Buffer();
        huge.write(new byte[5 << 20]);
        server.enqueue(new MockResponse.Builder().chunkedBody(huge, 1 << 16).build());
        assertThat(failure())
                .hasMessageContaining("larger than 4 MB")
                .returns(FailureClass.PARSE, ResearchException::failureClass);
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() {
        server.enqueue(
                new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
        try (SearxngSource hasty =
                new SearxngSource(server.url("/"), "en", Duration.ofMillis(50), NOON)) {
            assertThatExceptionOfType(ResearchException.class)
                    .isThrownBy(() -> hasty.search(query("q"), named("n")))
                    .withMessageContaining("did not answer in time")
                    .returns(FailureClass.TIMEOUT, ResearchException::failureClass);
        }
    }

    @Test
    void isUnavailableWhereNobodyListens() {
        server.close();
        assertThat(failure().failureClass()).isEqualTo(FailureClass.UNAVAILABLE);
    }

    @Test
    void stopsWhenInterrupted() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        server.setDispatcher(
                dispatcher(
                        () -> {
                            asked.countDown();
                            finish.await();
                        }));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch stopped = new CountDownLatch(1);
            Future<?> waiting =
                    threads.submit(
                            () -> {
                                assertThatExceptionOfType(InterruptedException.class)
                                        .isThrownBy(this::search);
                                stopped.countDown();
                                return null;
                            });
            asked.await();
            waiting.cancel(true);
            stopped.await();
        } finally {
            finish.countDown();
        }
    }

    @Test
    void sendsHundredsOfSearchesAtOnce() throws Exception {
        int searches = 200;
        CountDownLatch allAreThere = new CountDownLatch(searches);
        server.setDispatcher(
                dispatcher(
                        () -> {
                            allAreThere.countDown();
                            allAreThere.await();
                        }));
        List<Future<List<SearchHit>>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < searches; i++) {
                answers.add(threads.submit(this::search));
            }
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEmpty());
    }

    @Test
    void warmUpNeitherSearchesNorFails() throws Exception {
        status(404);
        source.warmUp();
        assertThat(server.takeRequest().getUrl().encodedPath()).isEqualTo("/healthz");
        server.close();
        source.warmUp();
    }

    private interface Wait {
        void untilReady() throws InterruptedException;
    }

    private static Dispatcher dispatcher(Wait wait) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                wait.untilReady();
                return new MockResponse.Builder().body("{\"results\":[]}").build();
            }
        };
    }
}
