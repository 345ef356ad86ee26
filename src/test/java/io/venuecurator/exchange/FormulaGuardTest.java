package io.venuecurator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @Property
    void comesBackAsItWas(@ForAll("texts") String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @Property
    void neverBeginsLikeAFormula(@ForAll("texts") String text) {
        String guarded = FormulaGuard.guard(text);

        assertThat(guarded.isEmpty() || "=+-@\t\r\n".indexOf(guarded.charAt(0)) < 0).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hall", "'t Huis", "6 - 8 pm", "a@b.example"})
    void leavesOrdinaryTextsAlone(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("=+-@\t\r\n'a1 ").ofMaxLength(6);
    }
}
