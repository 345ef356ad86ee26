package io.venuecurator.research.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.io.IOException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

    private TestWeb web;
    private WebPages pages;

    @BeforeEach
    void open() throws IOException {
        web = new TestWeb();
        pages = web.pages();
        web.html("a.test/x", "<p>x").html("a.test/y", "<p>y");
    }

    @AfterEach
    void close() {
        pages.close();
        web.close();
    }

    private String read(String page) throws ResearchException, InterruptedException {
        return pages.read(Hits.web(web.url(page))).text();
    }

    private ResearchException failure(String page) {
        return catchThrowableOfType(ResearchException.class, () -> read(page));
    }

    private void robots(String text) {
        web.on(
                "a.test/robots.txt",
                new MockResponse.Builder().addHeader("Content-Type", "text/plain").body(text));
    }

    @Test
    void readsOnlyWhatIsAllowed() throws Exception {
        robots("User-agent: *\nDisallow: /x\n");
        assertThat(failure("a.test/x"))
                .hasMessageContaining("robots.txt of a.test forbids it")
                .returns(FailureClass.BLOCKED, ResearchException::failureClass);
        assertThat(read("a.test/y")).isEqualTo("y");
        assertThat(web.requests).containsExactly("a.test/robots.txt", "a.test/y");
    }

    @Test
    void keepsToTheGroupThatNamesUs() throws Exception {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: VenueCurator\nDisallow: /y\n");
        assertThat(read("a.test/x")).isEqualTo("x");
        assertThat(failure("a.test/y").failureClass()).isEqualTo(FailureClass.BLOCKED);
    }

    @Test
    void waitsAsLongAsTheSiteWants() throws Exception {
        robots("User-agent: *\nCrawl-delay: 7\n");
        read("a.test/x");
        read("a.test/y");
        assertThat(web.sleeper.waits()).containsExactly(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void allowsAllWhereThereIsNone(int status) throws Exception {
        web.on("a.test/robots.txt", new MockResponse.Builder().code(status));
        assertThat(read("a.test/x")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void allowsNothingForNowWhereItCannotBeHad(int status) throws Exception {
        web.on("a.test/robots.txt", new MockResponse.Builder().code(status));
        assertThat(failure("a.test/x"))
                .hasMessageContaining("not read for now")
                .returns(FailureClass.UNAVAILABLE, ResearchException::failureClass);
        robots("");
        assertThat(read("a.test/x")).isEqualTo("x");
    }

    @Test
    void isReadAgainAfterADay() throws Exception {
        read("a.test/x");
        robots("User-agent: *\nDisallow: /\n");
        web.clock.forward(Duration.ofHours(23));
        read("a.test/y");
        web.clock.forward(Duration.ofHours(2));
        assertThat(failure("a.test/z").failureClass()).isEqualTo(FailureClass.BLOCKED);
    }

    @Test
    void readsTheBeginningOfAHugeOne() {
        robots("User-agent: *\nDisallow: /x\n" + "# filler\n".repeat(1_000_000));
        assertThat(failure("a.test/x").failureClass()).isEqualTo(FailureClass.BLOCKED);
    }

    @Test
    void followsItsRedirectsButNotInside() throws Exception {
        web.redirect("a.test/robots.txt", web.url("b.test/rules"))
                .html("b.test/rules", "User-agent: *\nDisallow: /x\n")
                .redirect("c.test/robots.txt", "http://127.1/");
        assertThat(failure("a.test/x").failureClass()).isEqualTo(FailureClass.BLOCKED);
        assertThat(failure("c.test/x"))
                .hasMessageContaining("bare IP address")
                .returns(FailureClass.BLOCKED, ResearchException::failureClass);
    }

    @Test
    void aLoopOfRedirectsIsNoRobotsFile() throws Exception {
        web.redirect("a.test/robots.txt", "/robots.txt");
        assertThat(read("a.test/x")).isEqualTo("x");
    }
}
