package io.venuecurator.research.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UserAgentTest {

    @Test
    void namesTheProgramAndWhoRunsIt() {
        assertThat(new UserAgent("1.2", "me@a.example").header())
                .isEqualTo("VenueCurator/1.2 (+me@a.example)");
        assertThat(new UserAgent("1.2", " ").header()).isEqualTo("VenueCurator/1.2");
    }

    @Test
    void refusesWhatNoHeaderMayHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UserAgent("1", "a\r\nX: y"));
        assertThatIllegalArgumentException().isThrownBy(() -> new UserAgent("1", "é"));
    }
}
