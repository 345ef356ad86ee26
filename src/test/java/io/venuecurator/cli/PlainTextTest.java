package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void escapeSequencesLoseTheirPower() {
        assertThat(PlainText.of("\u001b[2J\u001b]52;c;cm0gLXJm\u0007Hall\u009b1m"))
                .isEqualTo("\ufffd[2J\ufffd]52;c;cm0gLXJm\ufffdHall\ufffd1m");
    }

    @Test
    void aLineStaysALine() {
        assertThat(PlainText.of(" Grand\r\n Hall\u2028\t5 ")).isEqualTo("Grand Hall\ufffd 5");
    }

    @Test
    void textCannotRunBackwards() {
        assertThat(PlainText.of("S$\u202e8831\u202c")).isEqualTo("S$\ufffd8831\ufffd");
    }

    @Test
    void otherScriptsStay() {
        assertThat(PlainText.of("富麗敦 Café 🥂")).isEqualTo("富麗敦 Café 🥂");
    }

    @Test
    void aCutNeverSplitsACharacter() {
        assertThat(PlainText.of("🥂🥂🥂", 2)).isEqualTo("🥂…");
        assertThat(PlainText.of("🥂🥂", 2)).isEqualTo("🥂🥂");
    }

    @Property
    void nothingAControlCharacterEverPasses(
            @ForAll String hostile, @ForAll @IntRange(min = 1, max = 50) int most) {
        String plain = PlainText.of(hostile, most);

        assertThat(plain.codePoints()).noneMatch(Character::isISOControl);
        assertThat(plain.codePointCount(0, plain.length())).isLessThanOrEqualTo(most);
    }
}
