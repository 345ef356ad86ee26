package io.venuecurator.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsInputTest {

    @Test
    void takesALimitOrNone() {
        assertThat(SettingsInput.limit(" 500 ")).contains(500);
        assertThat(SettingsInput.limit("")).isEmpty();
        assertThat(SettingsInput.problemOfLimit("")).isEmpty();
    }

    @Test
    void takesAnAmountOrNone() {
        assertThat(SettingsInput.amount(" 2.50 ")).contains(new BigDecimal("2.50"));
        assertThat(SettingsInput.amount("")).isEmpty();
        assertThat(SettingsInput.problemOfAmount("12")).isEmpty();
        assertThat(SettingsInput.problemOfAmount(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-5", "1.555", "$2", "1,50", "99999999999"})
    void refusesAnAmountThatCannotBePaid(String typed) {
        assertThat(SettingsInput.problemOfAmount(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1.5", "many", "99999999999"})
    void refusesALimitThatIsNoCount(String typed) {
        assertThat(SettingsInput.problemOfLimit(typed)).isPresent();
    }
}
