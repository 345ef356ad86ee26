package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.venuecurator.research.search.SourceSpec;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceChoiceTest {

    private static List<SourceSpec> choice(int venues, String... sources) throws Exception {
        return SourceChoice.of(
                ResearchSettings.of(List.of(sources)), Path.of("none/venues.json"), venues);
    }

    @Test
    void takesTheNamedSources() throws Exception {
        assertThat(choice(9, "wikidata", "site"))
                .extracting(SourceSpec::text)
                .containsExactly("wikidata", "site");
    }

    @Test
    void aSourceForOneVenueIsForOneVenue() throws Exception {
        assertThat(choice(1, "nominatim")).hasSize(1);
        assertThatExceptionOfType(ResearchSetupException.class)
                .isThrownBy(() -> choice(2, "nominatim"))
                .withMessageContaining("take one venue or leave out the source");
    }

    @Test
    void saysWhatToSetUpWhereNothingIsNamed() {
        assertThatExceptionOfType(ResearchSetupException.class)
                .isThrownBy(() -> choice(1))
                .withMessageContaining("--source");
    }
}
