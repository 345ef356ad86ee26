package io.venuecurator.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsInputTest {

    @Test
    void takesOneSourcePerLine() {
        String typed = "\n searxng:http://localhost:8888 \n\nfolder:/pages\n";

        assertThat(SettingsInput.problemOfSources(typed)).isEmpty();
        assertThat(SettingsInput.sources(typed))
                .containsExactly("searxng:http://localhost:8888", "folder:/pages");
    }

    @Test
    void namesTheLineThatIsNoSource() {
        assertThat(SettingsInput.problemOfSources("folder:/pages\nwizard:all"))
                .hasValueSatisfying(message -> assertThat(message).contains("wizard"));
    }

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
