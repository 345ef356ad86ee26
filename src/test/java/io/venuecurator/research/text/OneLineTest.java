package io.venuecurator.research.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {

    @Test
    void foldsSpaceAndDropsWhatIsUnseen() {
        assertThat(OneLine.of("  a\t\n\u00A0b \u202Ec\u0000  ", 100)).isEqualTo("a b c");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a b,a b",
                "a  b,a b",
                " a,a",
                "a ,a",
                "'',''",
                "' ',''",
                "a\u007Fb,ab",
                "abcdef,abcd"
            })
    void changesPlainTextOnlyWhereItMust(String text, String line) {
        assertThat(OneLine.of(text, 4)).isEqualTo(line);
    }

    @Test
    void keepsTheJoinersOfScriptsAndEmoji() {
        assertThat(OneLine.of("\uD83D\uDC69\u200D\uD83C\uDF73", 100))
                .isEqualTo("\uD83D\uDC69\u200D\uD83C\uDF73");
    }

    @Property
    void isOneBoundedLine(@ForAll String text, @ForAll @IntRange(max = 50) int most) {
        String line = OneLine.of(text, most);
        assertThat(line).hasSizeLessThanOrEqualTo(most).doesNotContain("\n", "\r", "  ");
        assertThat(OneLine.of(line, most)).isEqualTo(line.strip());
    }
}
