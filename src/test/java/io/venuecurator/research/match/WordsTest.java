package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void foldsAccentsCaseAndApostrophes() {
        assertThat(Words.of("Café d\u2019Orée & JO'S")).containsExactly("cafe", "doree", "jos");
    }

    @Test
    void takesPluralsForTheirSingular() {
        assertThat(Words.of("Guild Houses of Glass"))
                .containsExactly("guild", "house", "of", "glass");
    }

    @Test
    void dropsASecondScriptButKeepsAnOnlyOne() {
        assertThat(Words.of("Jin Yu 金玉")).containsExactly("jin", "yu");
        assertThat(Words.of("金玉")).containsExactly("金玉");
    }

    @Test
    void readsOnlyTheBeginningOfAHugeText() {
        assertThat(Words.of("lawn ".repeat(1_000_000))).hasSizeLessThan(100_000);
    }
}
