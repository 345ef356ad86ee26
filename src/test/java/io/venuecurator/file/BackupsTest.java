package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir private Path folder;
    private Path path;
    private SideFiles side;
    private Backups backups;

    @BeforeEach
    void nameFile() {
        path = folder.resolve("venues.json");
        side = new SideFiles(path);
        backups = new Backups(side);
    }

    @Test
    void copyTheFileUnderTheTime() throws IOException {
        Path backup = keep("[1]", NOW);

        assertThat(backup)
                .hasFileName("venues.json.20261124-100000-000.curator.bak")
                .hasContent("[1]");
        assertThat(backups.newest()).contains(backup);
    }

    @Test
    void areNotMadeTwiceOfTheSameContent() throws IOException {
        Path first = keep("[1]", NOW);

        assertThat(keep("[1]", NOW.plusSeconds(60))).isEqualTo(first);
        assertThat(side.backups()).containsExactly(first);
    }

    @Test
    void areNeverOverwrittenAndStayInOrderWhateverTheClockSays() throws IOException {
        Path first = keep("[1]", NOW);
        Path second = keep("[2]", NOW);
        Path third = keep("[3]", NOW.minusSeconds(3600));

        assertThat(side.backups()).containsExactly(first, second, third);
        assertThat(first).hasContent("[1]");
        assertThat(second).hasContent("[2]");
        assertThat(backups.newest()).contains(third);
    }

    @Test
    void areKeptFiveAndTheLargest() throws IOException {
        keep("[0]", NOW);
        Path large = keep("[1, 2, 3, 4, 5, 6]", NOW.plusSeconds(1));
        for (int i = 2; i < 10; i++) {
            keep("[" + i + "]", NOW.plusSeconds(i));
        }

        assertThat(side.backups()).hasSize(6).startsWith(large);
        assertThat(side.backups().getLast()).hasContent("[9]");
        assertThat(side.backups().get(1)).hasContent("[5]");
    }

    @Test
    void leaveFilesOfOthersAlone() throws IOException {
        Path others = Files.writeString(folder.resolve("venues.json.mine.curator.bak"), "x");
        for (int i = 0; i < 8; i++) {
            keep("[" + i + "]", NOW);
        }

        assertThat(others).hasContent("x");
        assertThat(side.backups()).doesNotContain(others).hasSize(5);
    }

    @Test
    void areNoneAtFirst() {
        assertThat(backups.newest()).isEmpty();
    }

    private Path keep(String content, Instant time) throws IOException {
        Files.writeString(path, content);
        return backups.keep(time);
    }
}
