package io.venuecurator.research.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.search.SiteBrowser.Link;
import io.venuecurator.research.search.SiteBrowser.SitePage;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the site source sees of the web. */
class SiteCrawlTest {

    private TestWeb web;

    @BeforeEach
    void start() throws Exception {
        web = new TestWeb();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void givesTheLinksOfAPageAfterItsRedirect() throws Exception {
        web.redirect("a.test/", web.url("www.a.test/en/"));
        web.html(
                "www.a.test/en/",
                """
                <title>Orchid Hall</title><a href="../contact">Contact  us</a><a href="#top">Up</a>
                <a href="mailto:x@a.test">mail</a><a href="javascript:x()">x</a><a>none</a>
                """);
        try (WebPages pages = web.pages()) {
            assertThat(pages.open(web.url("a.test/")))
                    .isEqualTo(
                            new SitePage(
                                    web.url("www.a.test/en/"),
                                    "Orchid Hall",
                                    List.of(
                                            new Link(web.url("www.a.test/contact"), "Contact us"),
                                            new Link(web.url("www.a.test/en/#top"), "Up"))));
        }
    }

    @Test
    void aPageThatWasCrawledIsNotFetchedAgain() throws Exception {
        web.html("a.test/", "<title>Orchid Hall</title><p>Call us");
        try (WebPages pages = web.pages()) {
            pages.open(web.url("a.test/"));
            pages.read(Hits.web(web.url("a.test/")));
        }
        assertThat(web.requests).containsExactly("a.test/robots.txt", "a.test/");
        assertThat(web.sleeper.waits()).isEmpty();
    }

    @Test
    void keepsToRobotsAndToTheGap() throws Exception {
        web.on(
                "a.test/robots.txt",
                new MockResponse.Builder().body("User-agent: *\nDisallow: /private\n"));
        web.html("a.test/", "home").html("a.test/private/x", "no").html("a.test/contact", "yes");
        try (WebPages pages = web.pages()) {
            pages.open(web.url("a.test/"));
            pages.open(web.url("a.test/contact"));
            assertThatExceptionOfType(ResearchException.class)
                    .isThrownBy(() -> pages.open(web.url("a.test/private/x")))
                    .returns(FailureClass.BLOCKED, ResearchException::failureClass);
        }
        assertThat(web.sleeper.waits()).containsExactly(Duration.ofSeconds(1));
        assertThat(web.requests).doesNotContain("a.test/private/x");
    }

    @Test
    void neverGoesToAPrivateAddress() throws Exception {
        web.name("inside.test", "10.0.0.1");
        try (WebPages pages = web.pages()) {
            for (String address : List.of("http://127.0.0.1/", "http://inside.test/")) {
                assertThatExceptionOfType(ResearchException.class)
                        .isThrownBy(() -> pages.open(address))
                        .returns(FailureClass.BLOCKED, ResearchException::failureClass);
            }
        }
    }
}
