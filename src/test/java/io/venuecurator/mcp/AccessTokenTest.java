package io.venuecurator.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTokenTest {

    @TempDir Path folder;

    @Test
    void isMadeOnceAndReadableForItsOwnerOnly() throws Exception {
        Path file = folder.resolve("token");

        AccessToken made = AccessToken.inFile(file);

        assertThat(AccessToken.inFile(file).is(made.value())).isTrue();
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void twoAreDifferentAndNeitherShowsItself() {
        AccessToken one = AccessToken.generate();

        assertThat(one.is(AccessToken.generate().value())).isFalse();
        assertThat(one.is("")).isFalse();
        assertThat(one.toString()).doesNotContain(one.value());
    }

    @Test
    void fileWithoutAUsableTokenIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("token"), "short");

        assertThatThrownBy(() -> AccessToken.inFile(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Delete the file");
    }
}
