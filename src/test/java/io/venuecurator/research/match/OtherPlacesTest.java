package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherPlacesTest {

    private final Vocabulary vocabulary = Vocabulary.bundled();
    private final OtherPlaces others = new OtherPlaces(vocabulary);
    private final List<VenueName> known =
            List.of(new VenueNames(vocabulary, "Singapore").parse("Harbour Pearl Hotel"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    We also looked at Coral Club ($1,448++).; true
                    Lunch at the Jin Yu Restaurant; true
                    The Harbour Pearl Hotel is on Palm Road.; false
                    Our Hotel and Restaurant; false
                    a club for members; false
                    Wedding Hotel Packages; false
                    """)
    void knowsAProperNounBeforeAKindOfHouse(String text, boolean other) {
        assertThat(others.mentions(text, known)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Heron Ballroom: 280 guests; true
                    The Ballroom seats 280; false
                    Pearl Ballroom; false
                    """)
    void knowsAProperNounBeforeARoom(String text, boolean other) {
        assertThat(others.mentionsRoom(text, known)).isEqualTo(other);
    }
}
