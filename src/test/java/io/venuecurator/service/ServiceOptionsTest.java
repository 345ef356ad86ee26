package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceOptionsTest {

    @TempDir Path folder;

    @Test
    void bundledProfileUnlessAnotherIsNamed() throws IOException {
        assertThat(ServiceOptions.of(Map.of(), "ana").profile().name())
                .isEqualTo("singapore-weddings");

        String other;
        try (var in =
                Objects.requireNonNull(
                        VenueProfileReader.class.getResourceAsStream("singapore-weddings.json"))) {
            other = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path file =
                Files.writeString(
                        folder.resolve("mine.json"), other.replace("singapore-weddings", "mine"));

        assertThat(
                        ServiceOptions.of(Map.of("VENUE_CURATOR_PROFILE", file.toString()), "ana")
                                .profile()
                                .name())
                .isEqualTo("mine");
    }

    @Test
    void unusableProfileIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        assertThatThrownBy(() -> named(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken.json");
        assertThatThrownBy(() -> named(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void namelessUserIsAReviewer() {
        assertThat(ServiceOptions.of(Map.of(), "").reviewer()).isEqualTo("reviewer");
    }

    private static ServiceOptions named(Path profile) {
        return ServiceOptions.of(Map.of("VENUE_CURATOR_PROFILE", profile.toString()), "ana");
    }
}
