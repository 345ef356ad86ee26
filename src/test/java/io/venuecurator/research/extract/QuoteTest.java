package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void isTheWholeLineWhereThatIsShort() {
        assertThat(Quote.around("above\n Tel:  6123\u00a04567 \nbelow", 12, 20))
                .isEqualTo("Tel: 6123 4567");
    }

    @Test
    void isTheWordsAroundWhereTheLineIsLong() {
        String text = "lead ".repeat(200) + "6123 4567" + " tail".repeat(200);
        assertThat(Quote.around(text, 1000, 1009))
                .contains("6123 4567")
                .startsWith("lead ")
                .endsWith(" tail")
                .hasSizeLessThanOrEqualTo(Quote.LONGEST);
    }

    @Property(tries = 500)
    void standsInTheTextAndHoldsThePlace(
            @ForAll @Chars({'a', 'b', ' ', '\n', '7'}) @NotEmpty @StringLength(max = 900)
                    String text,
            @ForAll @IntRange(max = 899) int at,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        int start = Math.min(at, text.length() - 1);
        int end = Math.min(text.length(), start + length);
        String quote = Quote.around(text, start, end);
        assertThat(quote).hasSizeLessThanOrEqualTo(Quote.LONGEST);
        assertThat(Quote.fold(text)).contains(quote);
        assertThat(quote).contains(Quote.fold(text.substring(start, end)));
    }

    @Property(tries = 200)
    void linesCoverTheTextInPieces(
            @ForAll @Chars({'x', ' ', '\n'}) @StringLength(max = 6000) String text) {
        for (Line line : Line.of(text)) {
            assertThat(line.text()).hasSizeLessThanOrEqualTo(Line.LONGEST).isNotBlank();
            assertThat(text.startsWith(line.text(), line.start())).isTrue();
        }
    }
}
