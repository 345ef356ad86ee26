package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteExtractorTest {

    private static final String FIELD = "contact.website";
    private final WebsiteExtractor extractor = new WebsiteExtractor(TestPages.PROFILE);

    @Test
    void aHostMadeOfTheVenuesNameIsItsOwn() {
        assertThat(
                        TestPages.values(
                                extractor,
                                TestPages.html(
                                        "https://www.gildedfig.sg/about?x=1",
                                        "<title>About</title>"),
                                FIELD))
                .containsExactly("\"https://www.gildedfig.sg/\"");
    }

    @Test
    void aWordThatAnyVenueMayHaveNamesNoHost() {
        assertThat(
                        extractor.extract(
                                TestPages.html(
                                        "https://www.hallsandgardens.example/", "<title>x</title>"),
                                TestPages.venue("St Fig's Hall")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://list.example/gilded-fig", "https://www.facebook.com/gildedfig"})
    void aDirectoryIsNot(String url) {
        assertThat(TestPages.values(extractor, TestPages.html(url, "<title>x</title>"), FIELD))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='https://www.fig.sg/?utm_source=list'>Visit website</a>",
                "<a href='https://www.fig.sg/'>www.fig.sg</a>",
                "<p>Website: https://www.fig.sg/.</p>",
                "<p>URL: https://www.fig.sg/files/prices-2026.pdf",
                "<p>Web: https://www.fig.sg/ | Tel: 6123 4567</p>",
            })
    void readsLabelledAddresses(String html) {
        assertThat(
                        TestPages.values(
                                extractor, TestPages.html("https://list.example/", html), FIELD))
                .containsExactly("\"https://www.fig.sg/\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='https://www.instagram.com/fig'>Website</a>",
                "<a href='https://list.example/other'>Website</a>",
                "<a href='javascript:alert(1)'>Website</a>",
                "<a href='https://fig.sg/'>Read our story</a>",
                "<a href='https://user:pw@fig.sg/'>Website</a>",
            })
    void leavesOtherLinksAlone(String html) {
        assertThat(
                        TestPages.values(
                                extractor, TestPages.html("https://list.example/", html), FIELD))
                .isEmpty();
    }
}
