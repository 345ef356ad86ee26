package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a second process does to the file, alive or killed. */
class TwoProcessesTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();

    /** Large enough for a write to take a while, so that kills fall into its middle. */
    private static final String OTHERS =
            "{\"id\": \"other\", \"text\": \"%s\"},\n".formatted("x".repeat(500)).repeat(4000);

    @TempDir private Path folder;
    private Path path;

    @BeforeEach
    void writeFile() throws IOException {
        path = folder.resolve("venues.json");
        Files.writeString(path, content(1));
    }

    @Test
    void aKilledWriterLeavesTheOldFileOrTheNew() throws Exception {
        for (int kill = 0; kill < 3; kill++) {
            killAtARandomMoment(path, new Random(kill));
        }
        assertThat(VenuesFile.open(path, PROFILE).apply(List.of(), OtherProcess.POLICY).bytes())
                .isEqualTo(Files.size(path));
    }

    /** Lets another process count up in the file, kills it, and checks what it left. */
    static void killAtARandomMoment(Path path, Random random) throws Exception {
        int acknowledged;
        try (OtherProcess writer = OtherProcess.start(List.of(), "count", path)) {
            String last = writer.line();
            for (int more = random.nextInt(5); more > 0; more--) {
                last = writer.line();
            }
            LockSupport.parkNanos(random.nextLong(20_000_000));
            writer.kill();
            acknowledged = Integer.parseInt(writer.lastLine(last));
        }

        String left = Files.readString(path);
        assertThat(left).isIn(content(acknowledged), content(acknowledged + 1));
        int count = left.equals(content(acknowledged)) ? acknowledged : acknowledged + 1;
        VenuesFile.open(path, PROFILE)
                .apply(List.of(OtherProcess.rating(count, count + 1)), OtherProcess.POLICY);
        assertThat(Files.readString(path)).isEqualTo(content(count + 1));
        try (Stream<Path> files = Files.list(path.getParent())) {
            assertThat(files.filter(f -> f.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskLeavesTheFileAsItWas() throws Exception {
        // A limit on file sizes makes writing fail in the middle, as a full disk does.
        List<String> limited = List.of("sh", "-c", "ulimit -f 1000; exec \"$@\"", "sh");

        try (OtherProcess writer = OtherProcess.start(limited, "try-once", path)) {
            assertThat(writer.line())
                    .startsWith(path + " cannot be written (")
                    .contains(") and is unchanged; make sure that its folder has free space");
        }

        assertThat(Files.readString(path)).isEqualTo(content(1));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("venues.json", "venues.json.curator.lock");
        }
    }

    @Test
    void onlyOneWritesAtATime() throws Exception {
        VenuesFile file = VenuesFile.open(path, PROFILE);
        WritePolicy impatient =
                new WritePolicy(
                        OtherProcess.POLICY.clearReviewFrom(), OtherProcess.CLOCK, Duration.ZERO);
        List<VenueChange> changes = List.of(OtherProcess.rating(1, 2));

        try (OtherProcess other = OtherProcess.start(List.of(), "hold-lock", path)) {
            assertThat(other.line()).isEqualTo("locked");
            assertThatThrownBy(() -> file.apply(changes, impatient))
                    .isInstanceOf(VenuesFileException.class)
                    .hasMessage(
                            "%s is being written by another program (process %d); wait until it is"
                                    + " done or close it, then try again.",
                            path, other.pid());
            assertThat(Files.readString(path)).isEqualTo(content(1));
        }

        assertThat(file.apply(changes, impatient).applied()).hasSize(1);
    }

    private static String content(int count) {
        return """
        [
        %s{
          "id": "counter",
          "rating": %d,
          "confidence_score": 0.05,
          "last_updated": "2026-11-24T18:00:00+08:00"
        }]
        """
                .formatted(OTHERS, count);
    }
}
