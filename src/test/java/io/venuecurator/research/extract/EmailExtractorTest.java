package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailExtractorTest {

    private static final String FIELD = "contact.email";
    private final EmailExtractor extractor = new EmailExtractor(TestPages.PROFILE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to hello@gildedfig.sg.",
                "Email:Hello@GildedFig.sg",
                "hello [at] gildedfig [dot] sg",
                "hello(at)gildedfig.sg",
                "hello @ gildedfig.sg",
                "hello at gildedfig dot sg",
                "<hello@gildedfig.sg>",
            })
    void readsManySpellings(String line) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), FIELD))
                .containsExactly("\"hello@gildedfig.sg\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hero@2x.png",
                "[email protected]",
                "you@example.com",
                "name@yourdomain.com",
                "Look at our menu. Dine at home dotted with lights",
                "@gildedfig on Instagram",
                "a@b",
                "1a2b3c@sentry.io",
            })
    void isNotFooledByOtherText(String line) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), FIELD)).isEmpty();
    }

    @Test
    void prefersAddressesForEvents() {
        Page page =
                TestPages.plain(
                        "careers@fig.sg is for jobs, info@fig.sg for all, weddings@fig.sg for you");
        assertThat(TestPages.found(extractor, page, FIELD))
                .extracting(found -> found.candidate().confidence())
                .satisfiesExactly(
                        jobs -> assertThat(jobs).isLessThan(0.5),
                        info -> assertThat(info).isEqualTo(ExtractorConfidence.LABELLED),
                        weddings -> assertThat(weddings).isGreaterThan(0.8));
    }

    @Test
    void readsLinksAndWhatCloudflareHides() {
        Page page =
                TestPages.html(
                        "<a href='mailto:Events%40fig.sg?subject=Hi'>Write to us</a> "
                                + "<span data-cfemail='2a424f4646456a4c434d04594d'>x</span>");
        assertThat(TestPages.values(extractor, page, FIELD))
                .contains("\"events@fig.sg\"", "\"hello@fig.sg\"");
    }

    @Test
    void readsWhatIsSpelledOutForReadersWithoutScripts() {
        Page page =
                TestPages.html(
                        "<body><p>E-mail: <script>write()</script></p><noscript>hello at fig dot"
                                + " sg</noscript></body>");
        assertThat(TestPages.values(extractor, page, FIELD)).containsExactly("\"hello@fig.sg\"");
    }
}
