package io.venuecurator.desktop.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFileTest {

    @TempDir Path folder;

    @Test
    void isFoundWhereTheProgramIsStartedFirst() throws IOException {
        Path here = sampleIn(folder.resolve("here"));
        Path jar = folder.resolve("there").resolve("program.jar");
        sampleIn(jar.getParent());

        assertThat(SampleFile.find(folder.resolve("here"), jar)).contains(here);
    }

    @Test
    void isFoundBesideTheJarAndBesideTheFolderOfABuild() throws IOException {
        Path sample = sampleIn(folder.resolve("release"));

        assertThat(SampleFile.find(folder, folder.resolve("release/program.jar"))).contains(sample);
        assertThat(SampleFile.find(folder, folder.resolve("release/target/program.jar")))
                .contains(sample);
    }

    @Test
    void mayNotBeThere() {
        assertThat(SampleFile.find(folder, folder.resolve("program.jar"))).isEmpty();
        assertThat(SampleFile.find(folder, null)).isEmpty();
    }

    private static Path sampleIn(Path place) throws IOException {
        Path sample = place.resolve("data").resolve("venues.json");
        Files.createDirectories(sample.getParent());
        return Files.writeString(sample, "[]");
    }
}
