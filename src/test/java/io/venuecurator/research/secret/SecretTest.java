package io.venuecurator.research.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    @Test
    void dropsTheBlanksOfAPaste() {
        assertThat(Secret.of("  tvly-abc \n").reveal()).isEqualTo("tvly-abc");
    }

    @Test
    void showsNothingOfItself() {
        Secret secret = Secret.of("tvly-abc");
        assertThat(secret).hasToString("(secret)");
        assertThat("%s %s".formatted(secret, new Object[] {secret}[0])).doesNotContain("abc");
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> JsonMapper.builder().build().writeValueAsString(secret));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "tvly\nabc", "tvly-\u00e9abc", "tvly\u0000abc"})
    void refusesWhatIsNoKeyWithoutRepeatingIt(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Secret.of(typed))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("abc"));
    }
}
