package io.venuecurator.research.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.io.IOException;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens on the way to a page, redirect by redirect. */
class RedirectTest {

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

    private ResearchException failure(String page) {
        return catchThrowableOfType(
                ResearchException.class, () -> pages.read(Hits.web(web.url(page))));
    }

    @Test
    void followsToAnotherHostAndShowsItsAddress() throws Exception {
        web.redirect("a.test/x", web.url("b.test/y"))
                .redirect("b.test/y", "/z")
                .html("b.test/z", "<p>z");
        assertThat(pages.read(Hits.web(web.url("a.test/x"))).url()).isEqualTo(web.url("b.test/z"));
    }

    @Test
    void asksTheRobotsOfEachHost() {
        web.redirect("a.test/x", web.url("b.test/y"))
                .html("b.test/y", "<p>y")
                .html("b.test/robots.txt", "User-agent: *\nDisallow: /");
        assertThat(failure("a.test/x"))
                .hasMessageContaining("robots.txt of b.test")
                .returns(FailureClass.BLOCKED, ResearchException::failureClass);
        assertThat(web.requests).doesNotContain("b.test/y");
    }

    @Test
    void givesUpOnALoop() {
        web.redirect("a.test/x", "/y").redirect("a.test/y", "/x");
        assertThat(failure("a.test/x"))
                .hasMessageContaining("more than 5 times")
                .returns(FailureClass.PARSE, ResearchException::failureClass);
        assertThat(web.requests).hasSize(7);
    }

    @Test
    void givesUpOnAnEndlessChainOfNewAddresses() {
        for (int i = 0; i < 100; i++) {
            web.redirect("a.test/" + i, "/" + (i + 1));
        }
        assertThat(failure("a.test/0"))
                .hasMessageContaining("more than 5 times")
                .returns(FailureClass.PARSE, ResearchException::failureClass);
        assertThat(web.requests).hasSize(7);
    }

    @Test
    void reportsARedirectToNowhere() {
        web.on("a.test/x", new MockResponse.Builder().code(302));
        assertThat(failure("a.test/x")).hasMessageContaining("redirects to nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1./",
                "http://%E2%91%A0%E2%91%A1%E2%91%A6.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://8.8.8.8/",
                "http://localhost/",
                "http://router/",
                "http://printer.local/",
                "http://a.test:22/",
                "http://user:secret@a.test/",
                "ftp://a.test/",
                "file:///etc/passwd",
                "javascript:alert(1)"
            })
    void goesNowhereItShouldNot(String target) {
        web.redirect("a.test/x", target);
        assertThat(failure("a.test/x"))
                .returns(FailureClass.BLOCKED, ResearchException::failureClass)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
        assertThat(web.requests).containsExactly("a.test/robots.txt", "a.test/x");
        assertThat(
                        catchThrowableOfType(
                                ResearchException.class, () -> pages.read(Hits.web(target))))
                .returns(FailureClass.BLOCKED, ResearchException::failureClass);
    }

    @Test
    void goesToNoNameWithAPrivateAddress() {
        web.name("inside.test", "10.0.0.7")
                .name("mixed.test", "93.184.215.14", "192.168.1.1")
                .redirect("a.test/x", web.url("inside.test/"))
                .redirect("a.test/y", web.url("mixed.test/"));
        for (String page : new String[] {"a.test/x", "a.test/y"}) {
            assertThat(failure(page))
                    .hasMessageContaining("not on the public internet")
                    .returns(FailureClass.BLOCKED, ResearchException::failureClass);
        }
    }
}
