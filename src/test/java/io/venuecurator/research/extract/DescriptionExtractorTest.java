package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.page.Page;
import org.junit.jupiter.api.Test;

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
