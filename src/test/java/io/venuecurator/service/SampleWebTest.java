package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleWebTest {

    @TempDir Path folder;

    @Test
    void servesTheFileThatItsMarkerNames() throws IOException {
        Path file = SmallCatalog.in(folder);

        assertThat(SampleWeb.of(file)).map(SampleWeb::label).contains("Invented");
    }

    @Test
    void servesNoOtherFileOfTheFolder() throws IOException {
        SmallCatalog.in(folder);

        assertThat(SampleWeb.of(folder.resolve("mine.json"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"serves\":7}"})
    void brokenMarkerMeansNoSample(String marker) throws IOException {
        Path file = SmallCatalog.in(folder);
        Files.writeString(folder.resolve("web/sample.json"), marker);

        assertThat(SampleWeb.of(file)).isEmpty();
    }
}
