package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordAlignmentTest {

    @Test
    void pairsWordsWhateverTheirOrder() {
        WordAlignment alignment =
                WordAlignment.of(List.of("harbour", "pearl"), List.of("pearl", "harbour", "east"));

        assertThat(alignment.shared()).containsExactlyInAnyOrder("harbour", "pearl");
        assertThat(alignment.rightOnly()).containsExactly("east");
        assertThat(alignment.coverage()).isEqualTo(2 / 3.0);
    }

    @Test
    void pairsTwoWordsWithTheOneTheyAreWrittenAs() {
        assertThat(WordAlignment.of(List.of("black", "friar"), List.of("blackfriar")).isComplete())
                .isTrue();
        assertThat(WordAlignment.of(List.of("blackfriar"), List.of("black", "friar")).isComplete())
                .isTrue();
    }

    @Test
    void forgivesASpellingMistakeInALongWordOnly() {
        assertThat(WordAlignment.of(List.of("fullarton"), List.of("fullerton")).isComplete())
                .isTrue();
        assertThat(WordAlignment.of(List.of("pearl"), List.of("peach")).isComplete()).isFalse();
        assertThat(WordAlignment.of(List.of("bay"), List.of("bey")).isComplete()).isFalse();
    }

    @Test
    void pairsARepeatedWordOnlyAsOftenAsBothSidesHaveIt() {
        WordAlignment alignment = WordAlignment.of(List.of("circus", "circus"), List.of("circus"));

        assertThat(alignment.leftOnly()).containsExactly("circus");
    }
}
