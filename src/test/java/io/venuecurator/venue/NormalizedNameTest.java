package io.venuecurator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedNameTest {

    private static final Set<String> GENERIC = Set.of("the", "hotel", "at");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Amber Hotel | amber",
                "AMBER | amber",
                "Café-Rosé & Éclair | cafe rose eclair",
                "Amber Cuisine 醉花林 | amber cuisine",
                "醉花林 | 醉花林",
                "Hotel | ''",
                "  |  ''"
            })
    void keepsWhatTellsVenuesApart(String name, String normalized) {
        assertThat(NormalizedName.of(name == null ? "" : name, GENERIC)).isEqualTo(normalized);
    }
}
