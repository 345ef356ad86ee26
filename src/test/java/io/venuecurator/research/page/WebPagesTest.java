package io.venuecurator.research.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.text.PdfFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPagesTest {

    private TestWeb web;
    private WebPages pages;

    @BeforeEach
    void open() throws IOException {
        web = new TestWeb();
        pages = web.pages();
    }

    @AfterEach
    void close() {
        pages.close();
        web.close();
    }

    private Page read(String page) throws ResearchException, InterruptedException {
        return pages.read(Hits.web(web.url(page)));
    }

    private ResearchException failure(String page) {
        return failureOf(web.url(page));
    }

    private ResearchException failureOf(String url) {
        return catchThrowableOfType(ResearchException.class, () -> pages.read(Hits.web(url)));
    }

    @Test
    void readsAPageWithItsEvidence() throws Exception {
        web.html("a.test/x", "<title>Orchid Hall</title><p>Tel 6123 4567");
        Page page = read("a.test/x#prices");
        assertThat(page.url()).isEqualTo(web.url("a.test/x"));
        assertThat(page.title()).isEqualTo("Orchid Hall");
        assertThat(page.text()).isEqualTo("Tel 6123 4567");
        assertThat(page.content()).isInstanceOf(PageContent.Html.class);
        assertThat(page.fetchedAt()).isEqualTo(web.clock.instant());
        assertThat(page.publishedAt()).isEqualTo("2026-03-01");
        assertThat(page.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void prefersTheDateOfThePageToThatOfTheSearch() throws Exception {
        web.html("a.test/x", "<meta name=date content=2025-02-03><p>x");
        assertThat(read("a.test/x").publishedAt()).isEqualTo("2025-02-03");
    }

    @Test
    void saysWhoItIs() throws Exception {
        web.html("a.test/x", "<p>x");
        read("a.test/x");
        assertThat(web.server().takeRequest().getHeaders().get("User-Agent"))
                .isEqualTo("VenueCurator/0.1 (+test@a.example)");
    }

    @Test
    void readsPdfAndText() throws Exception {
        Buffer pdf = new Buffer().write(PdfFiles.table(new String[] {"Lunch", "$888++"}));
        web.body("a.test/a.pdf", "application/pdf", pdf)
                .body("a.test/b", "application/octet-stream", pdf.clone())
                .body("a.test/c.txt", "text/plain", new Buffer().writeUtf8("Lunch\t$888++"));
        for (String page : List.of("a.test/a.pdf", "a.test/b", "a.test/c.txt")) {
            assertThat(read(page).content()).isEqualTo(new PageContent.Plain("Lunch  $888++"));
        }
    }

    @Test
    void seesThroughALyingCharset() throws Exception {
        web.body(
                "a.test/x",
                "text/html; charset=ISO-8859-1",
                new Buffer().writeString("<p>Café", StandardCharsets.UTF_8));
        assertThat(read("a.test/x").text()).isEqualTo("Café");
    }

    @ParameterizedTest
    @CsvSource({
        "400, BAD_REQUEST",
        "401, BLOCKED",
        "403, BLOCKED",
        "404, NOTHING_FOUND",
        "410, NOTHING_FOUND",
        "429, RATE_LIMIT",
        "500, UNAVAILABLE",
        "503, UNAVAILABLE"
    })
    void classifiesARefusal(int status, FailureClass expected) {
        web.on("a.test/x", new MockResponse.Builder().code(status));
        assertThat(failure("a.test/x"))
                .hasMessageContaining("HTTP " + status)
                .returns(expected, ResearchException::failureClass);
    }

    @Test
    void leavesAHostAloneForAsLongAsItAsks() {
        web.on("a.test/x", new MockResponse.Builder().code(429).addHeader("Retry-After", "600"))
                .html("a.test/y", "<p>y");
        assertThat(failure("a.test/x").retryAfter()).contains(Duration.ofSeconds(600));
        assertThat(failure("a.test/y"))
                .returns(FailureClass.RATE_LIMIT, ResearchException::failureClass);
        web.clock.forward(Duration.ofSeconds(600));
        assertThat(failure("a.test/y")).isNull();
    }

    @Test
    void keepsAGapBetweenRequestsToAHost() throws Exception {
        web.html("a.test/x", "<p>x").html("a.test/y", "<p>y").html("b.test/x", "<p>x");
        read("a.test/x");
        read("b.test/x");
        read("a.test/y");
        assertThat(web.sleeper.waits()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void fetchesAPageOnceHoweverManyAsk() throws Exception {
        web.html("a.test/x", "<p>x");
        List<Future<Page>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                all.add(threads.submit(() -> read("a.test/x")));
            }
        }
        for (Future<Page> one : all) {
            assertThat(one.get().text()).isEqualTo("x");
        }
        assertThat(web.requests).containsExactly("a.test/robots.txt", "a.test/x");
        PageContent.Html first = (PageContent.Html) all.get(0).get().content();
        PageContent.Html second = (PageContent.Html) all.get(1).get().content();
        assertThat(first.document()).isNotSameAs(second.document());
    }

    @Test
    void remembersWhatCannotBeHadButNotWhatMayPass() {
        web.on("a.test/busy", new MockResponse.Builder().code(500));
        failure("a.test/gone");
        failure("a.test/gone");
        failure("a.test/busy");
        failure("a.test/busy");
        assertThat(web.requests)
                .containsExactly("a.test/robots.txt", "a.test/gone", "a.test/busy", "a.test/busy");
    }

    @Test
    void givesUpOnASlowDrip() {
        web.on(
                "a.test/x",
                new MockResponse.Builder()
                        .addHeader("Content-Type", "text/html")
                        .body("<p>x".repeat(1000))
                        .throttleBody(1, 1, TimeUnit.SECONDS));
        pages.close();
        pages = web.pages(Duration.ofMillis(300));
        assertThat(failure("a.test/x"))
                .returns(FailureClass.TIMEOUT, ResearchException::failureClass);
    }

    @Test
    void givesUpOnAnAnswerThatNeverComes() {
        web.on("a.test/x", new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
        pages.close();
        pages = web.pages(Duration.ofMillis(300));
        assertThat(failure("a.test/x"))
                .returns(FailureClass.TIMEOUT, ResearchException::failureClass);
    }

    @Test
    void reportsABrokenConnection() {
        web.on(
                "a.test/x",
                new MockResponse.Builder()
                        .addHeader("Content-Type", "text/html")
                        .body("<p>x".repeat(10_000))
                        .onResponseBody(new SocketEffect.CloseSocket()));
        assertThat(failure("a.test/x"))
                .returns(FailureClass.UNAVAILABLE, ResearchException::failureClass);
    }

    @Test
    void reportsANameThatDoesNotExist() {
        assertThat(failureOf("http://no-such-name.example/"))
                .hasMessageContaining("no server of that name")
                .returns(FailureClass.UNAVAILABLE, ResearchException::failureClass);
    }

    @Test
    void refusesAHugePage() {
        Buffer huge = new Buffer().write(new byte[50 << 20]);
        web.on(
                "a.test/x",
                new MockResponse.Builder()
                        .addHeader("Content-Type", "text/html")
                        .chunkedBody(huge, 1 << 20));
        assertThat(failure("a.test/x"))
                .hasMessageContaining("larger than 5 MB")
                .returns(FailureClass.PARSE, ResearchException::failureClass);
    }

    @Test
    void refusesAGzipBomb() throws Exception {
        Buffer bomb = new Buffer();
        try (var gzip = Okio.buffer(new GzipSink(bomb))) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                gzip.write(zeros);
            }
        }
        web.on(
                "a.test/x",
                new MockResponse.Builder()
                        .addHeader("Content-Type", "text/html")
                        .addHeader("Content-Encoding", "gzip")
                        .body(bomb));
        assertThat(failure("a.test/x"))
                .hasMessageContaining("larger than 5 MB")
                .returns(FailureClass.PARSE, ResearchException::failureClass);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "video/mp4", "application/zip", "application/json"})
    void refusesWhatIsNoPage(String type) {
        web.body("a.test/x", type, new Buffer().writeUtf8("x"));
        assertThat(failure("a.test/x"))
                .hasMessageContaining(type)
                .returns(FailureClass.PARSE, ResearchException::failureClass);
    }

    @Test
    void reportsABrokenPdf() {
        web.body("a.test/x", "application/pdf", new Buffer().writeUtf8("%PDF-1.7 x"));
        assertThat(failure("a.test/x"))
                .hasMessageContaining("broken")
                .returns(FailureClass.PARSE, ResearchException::failureClass);
    }

    @Test
    void saysThatAPageIsOnlyScripts() {
        web.html("a.test/x", "<div id=app></div><script>start()</script>");
        assertThat(failure("a.test/x"))
                .hasMessageContaining("without running its scripts")
                .returns(FailureClass.PARSE, ResearchException::failureClass);
    }

    @Test
    void keepsAPageOfScriptsThatCarriesStructuredData() throws Exception {
        web.html("a.test/x", "<script type='application/ld+json'>{\"name\":\"Orchid\"}</script>");
        assertThat(read("a.test/x").text()).isEmpty();
    }

    @Test
    void survivesDeepNesting() throws Exception {
        web.html("a.test/x", "<div>".repeat(100_000) + "deep");
        assertThat(read("a.test/x").text()).isEqualTo("deep");
    }

    @Test
    void stopsWhenInterrupted() throws Exception {
        web.on("a.test/x", new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread reading =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        read("a.test/x");
                                    } catch (ResearchException | InterruptedException e) {
                                        thrown.set(e);
                                    }
                                });
        web.server().takeRequest();
        web.server().takeRequest();
        reading.interrupt();
        reading.join();
        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    }
}
