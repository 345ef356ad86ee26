package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostalExtractorTest {

    private final PostalExtractor extractor = new PostalExtractor(TestPages.PROFILE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Fig Road, Singapore 238801",
                "12 Fig Road S(238801)",
                "12 Fig Road, (S) 238801",
                "Singapore (238801)",
                "SINGAPORE 238801.",
                "Postal code: 238801",
                "12 Fig Road, Orchard 238801",
            })
    void readsCodesBesideWhatShowsThemToBeOne(String line) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), "location.postal"))
                .containsExactly("\"238801\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 Fig Road\nOrchard 238801", "12 Fig Road\nOrchard FT\n238801"})
    void readsCodesBelowTheirStreetOrState(String lines) {
        assertThat(TestPages.values(extractor, TestPages.plain(lines), "location.postal"))
                .containsExactly("\"238801\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "238801",
                "Reference 238801",
                "Singapore $238801",
                "Singapore 2388011",
                "Singapore 238,801",
                "call 238801 now",
                "Harbourtown FT 238801 - 238899",
                "Harbourtown FT 238801 Old Fig Avenue",
            })
    void aBareNumberIsNoCode(String line) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), "location.postal")).isEmpty();
    }

    @Test
    void theZoneSaysFromWhichCodeAndRuleItWasWorkedOut() {
        assertThat(
                        TestPages.found(
                                new ZoneExtractor(TestPages.PROFILE),
                                TestPages.plain("1 Loyang Way, Singapore 508392"),
                                "location.zone"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.candidate().value().asText()).isEqualTo("North");
                            assertThat(found.candidate().evidence().extractor())
                                    .startsWith("zone, derived from postal code 508392 by the ");
                            assertThat(found.candidate().evidence().quote())
                                    .isEqualTo("1 Loyang Way, Singapore 508392");
                        });
    }
}
