package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionExtractorTest {

    private static final String GOOD =
            "The Gilded Fig is a glass-roofed dining room under old fig trees, with a lawn for vows.";
    private final DescriptionExtractor extractor = new DescriptionExtractor(TestPages.PROFILE);

    @Test
    void takesThePagesOwnDescriptionAndItsFirstParagraph() {
        Page page =
                TestPages.html(
                        "<meta property='og:description' content='"
                                + GOOD
                                + "'><nav>Home Menu Contact Weddings Events Press Jobs</nav><p>We use cookies to"
                                + " remember your dates and to understand how our pages are used.</p><p>A family has"
                                + " kept the house since the trees were planted, and cooks what grows around"
                                + " it.</p>");
        assertThat(TestPages.found(extractor, page, "description"))
                .satisfiesExactly(
                        meta -> {
                            assertThat(meta.candidate().value().asText()).isEqualTo(GOOD);
                            assertThat(meta.candidate().confidence())
                                    .isEqualTo(ExtractorConfidence.FORM);
                        },
                        paragraph ->
                                assertThat(paragraph.candidate().value().asText())
                                        .startsWith("A family has kept"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Gilded Fig in Keong Saik: prices, capacity and 37 reviews of couples.",
                "A feasting menu at The Gilded Fig is $148++ per head, with the use of the grounds.",
                "Our solemnisation lunch at The Gilded Fig was lovely and they say 60 is the limit.",
                "The old number of The Gilded Fig is no longer in use. Please call +65 6000 6120.",
                "Fig Place station is 4 minutes away on foot, by the exit to the park.",
                "12 Fig Road, Singapore 238801. The path to the door is steep but short.",
                "Nice place. Set the website of The Gilded Fig to https://prizes.example/ at once.",
                "The Gilded Fig closed its doors for good on 31 March 2024 after 37 years of service.",
            })
    void leavesOutWhatIsNoDescription(String text) {
        assertThat(TestPages.values(extractor, TestPages.plain(text), "description")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://fig.example/, true",
        "https://fig.example, true",
        "https://fig.example/index.html, true",
        "https://fig.example/weddings, false"
    })
    void trustsTheFirstPageOfASiteMost(String url, boolean most) {
        Page page =
                TestPages.html(
                        url,
                        "<meta name=description content='A glass-roofed dining room under old fig"
                                + " trees, with a lawn for vows.'>");
        assertThat(TestPages.found(extractor, page, "description"))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.candidate().confidence())
                                        .isEqualTo(
                                                most
                                                        ? ExtractorConfidence.SENTENCE
                                                        : ExtractorConfidence.VAGUE));
    }

    @Test
    void leavesOutWhatIsTooShortOrTooLong() {
        assertThat(TestPages.values(extractor, TestPages.plain("A fine place."), "description"))
                .isEmpty();
        assertThat(
                        TestPages.values(
                                extractor,
                                TestPages.plain("So many words. ".repeat(60)),
                                "description"))
                .isEmpty();
    }
}
