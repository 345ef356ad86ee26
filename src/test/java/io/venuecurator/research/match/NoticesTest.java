package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {

    private final Notices notices = new Notices(Vocabulary.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    We served you for years. The hall has closed its doors for good. Thank you.; CLOSED; The hall has closed its doors for good.
                    Good news! We have moved to Palm Road.; MOVED; We have moved to Palm Road.
                    Saffron Pier (formerly Harbour Thyme) opens daily.; RENAMED; Saffron Pier (formerly Harbour Thyme) opens daily.
                    """)
    void tellsWhatHappenedInThePagesWords(String text, Notice.Kind kind, String sentence) {
        assertThat(notices.in(text)).containsExactly(new Notice(kind, sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The kitchen closed at ten.",
                "The band moved to the ballroom.",
                "Formerly a warehouse, now a hall.",
                ""
            })
    void tellsNothingOfOrdinarySentences(String text) {
        assertThat(notices.in(text)).isEmpty();
    }
}
