package io.venuecurator.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1.5", "many", "99999999999"})
    void refusesALimitThatIsNoCount(String typed) {
        assertThat(SettingsInput.problemOfLimit(typed)).isPresent();
    }
}
