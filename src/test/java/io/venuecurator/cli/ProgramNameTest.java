package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgramNameTest {

    @Test
    void namesWhatTheUserTyped() {
        assertThat(ProgramName.of(Optional.of("/opt/venue-curator/bin/venue-curator"), "x.jar"))
                .isEqualTo("venue-curator");
        assertThat(ProgramName.of(Optional.empty(), "target/venue-curator.jar"))
                .isEqualTo("java -jar target/venue-curator.jar");
        assertThat(
                        ProgramName.of(
                                Optional.empty(), "target/classes" + File.pathSeparator + "a.jar"))
                .isEqualTo("venue-curator");
    }
}
