package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import io.venuecurator.venue.VenueRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class VenuesFileApplyTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.ofHours(8));
    private static final WritePolicy POLICY =
            new WritePolicy(new BigDecimal("0.7"), CLOCK, Duration.ZERO);
    private static final String VENUES =
            """
            {
              "about": {"rating": 4.0, "rows": [ ]},
              "venues": [
                {"id": "a", "name": "Ä", "rating": 4.0},
                {
                  "id": "b",
                  "capacity": 500
                },
                {"id": "c"},
                {"name": "nameless"}
              ],
              "end": 1e3
            }
            """;
    private static final String BOOKS =
            ", \"confidence_score\": %s, \"last_updated\": \"2026-11-24T18:00:00+08:00\"";

    @TempDir private Path folder;
    private Path path;

    @BeforeEach
    void writeFile() throws IOException {
        path = folder.resolve("venues.json");
        Files.writeString(path, VENUES);
    }

    @Test
    void changesTheApprovedValueAndItsBookkeepingOnly() throws Exception {
        VenuesFile file = open();

        WriteReport report = file.apply(List.of(change("a", "rating", "4", "4.5")), POLICY);

        assertThat(path)
                .hasContent(
                        VENUES.replace(
                                "\"rating\": 4.0},",
                                "\"rating\": 4.5" + BOOKS.formatted("0.13") + "},"));
        assertThat(report.applied()).hasSize(1);
        assertThat(report.conflicts()).isEmpty();
        assertThat(report.atomic()).isTrue();
        assertThat(report.bytes()).isEqualTo(Files.size(path));
        assertThat(report.savedAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void keepsItsIndexRightWithoutReadingTheFileAnew() throws Exception {
        VenuesFile file = open();

        file.apply(
                List.of(
                        change("a", "name", "'Ä'", "'A longer name'"),
                        change("c", "name", null, "'C'"),
                        change("a", "rating", "4", null)),
                POLICY);

        VenueIndex fresh = open().index();
        assertThat(file.changedOnDisk()).isFalse();
        assertThat(file.index().rows()).isEqualTo(fresh.rows());
        assertThat(file.index().fingerprint()).isEqualTo(fresh.fingerprint());
        for (VenueRow row : fresh.rows()) {
            assertThat(file.index().start(row.position())).isEqualTo(fresh.start(row.position()));
            assertThat(file.index().end(row.position())).isEqualTo(fresh.end(row.position()));
        }
        assertThat(file.read("c").name()).isEqualTo("C");
        assertThat(file.read("#4").name()).isEqualTo("nameless");
    }

    @Test
    void learnsNewKeysWhenAnIdChanges() throws Exception {
        VenuesFile file = open();

        file.apply(List.of(change("c", "id", "'c'", "'a'")), POLICY);

        assertThat(file.index().rows())
                .extracting(VenueRow::key)
                .containsExactly("a#1", "b", "a#2", "#4");
    }

    @Test
    void writesNothingWhereTheValuesStandAlready() throws Exception {
        VenuesFile file = open();

        WriteReport report =
                file.apply(
                        List.of(change("a", "rating", "3", "4"), change("c", "name", "'C'", null)),
                        POLICY);

        assertThat(report.applied()).hasSize(2);
        assertThat(report.backup()).isNull();
        assertThat(path).hasContent(VENUES);
        assertThat(side("bak")).isEmpty();
    }

    @Test
    void leavesANumberWhereAnObjectShouldBe() throws Exception {
        WriteReport report =
                open().apply(List.of(change("b", "capacity.max_capacity", null, "600")), POLICY);

        assertThat(report.applied()).isEmpty();
        assertThat(report.conflicts().getFirst().reason()).contains("capacity of b is 500");
        assertThat(path).hasContent(VENUES);
    }

    @Test
    void reportsVenuesThatItDoesNotKnow() throws Exception {
        WriteReport report = open().apply(List.of(change("x", "name", null, "'X'")), POLICY);

        assertThat(report.conflicts().getFirst().reason())
                .isEqualTo("The file holds no venue x any more; look for it under another id.");
    }

    @Test
    void writesOnTopOfWhatAnotherProgramWrote() throws Exception {
        VenuesFile file = open();
        String theirs =
                VENUES.replace(
                                "[\n    {\"id\": \"a\"",
                                "[\n    {\"id\": \"new\"},\n    {\"id\": \"a\"")
                        .replace("\"capacity\": 500", "\"name\": \"theirs\"");
        Files.writeString(path, theirs);

        WriteReport report =
                file.apply(
                        List.of(
                                change("a", "rating", "4", "4.5"),
                                change("b", "name", null, "'ours'")),
                        POLICY);

        assertThat(report.applied()).extracting(VenueChange::venueKey).containsExactly("a");
        assertThat(report.conflicts().getFirst().current()).hasToString("\"theirs\"");
        assertThat(path)
                .hasContent(
                        theirs.replace(
                                "\"rating\": 4.0},",
                                "\"rating\": 4.5" + BOOKS.formatted("0.13") + "},"));
        assertThat(file.index().rows()).hasSize(5);
    }

    @Test
    void doesNotGuessWhichVenueIsMeantAfterAnOutsideChange() throws Exception {
        VenuesFile file = open();
        VenueChange positional = change("#4", "rating", null, "5");
        Files.writeString(path, VENUES.replace("{\"id\": \"c\"}", "{\"name\": \"other\"}"));

        WriteReport lost =
                file.apply(List.of(positional, change("c", "name", null, "'C'")), POLICY);
        WriteReport found = file.apply(List.of(positional), POLICY);

        assertThat(lost.applied()).isEmpty();
        assertThat(lost.conflicts())
                .extracting(Conflict::reason)
                .containsExactly(
                        "The file was changed, and #4 has no id of its own by which to find it"
                                + " again; review it again.",
                        "The file holds no venue c any more; look for it under another id.");
        assertThat(found.applied()).hasSize(1);
    }

    @Test
    void letsTheChangeWinThatComesWhileItWrites() throws Exception {
        String theirs = VENUES.replace("\"rating\": 4.0}", "\"rating\": 1}");
        VenuesFile file =
                VenuesFile.open(
                        path,
                        PROFILE,
                        (from, to) -> {
                            throw new AssertionError(
                                    "must not replace a file that it does not know");
                        });
        VenueChange change = change("a", "rating", "4", "4.5");
        Clock writesTheirs = new ActingClock(() -> Files.writeString(path, theirs));

        WriteReport report =
                file.apply(
                        List.of(change),
                        new WritePolicy(BigDecimal.ONE, writesTheirs, Duration.ZERO));

        assertThat(report.conflicts().getFirst().reason()).contains("was 4 and is now 1");
        assertThat(path).hasContent(theirs);
        assertThat(side("tmp")).isEmpty();
    }

    @Test
    void refusesToWriteOnTopOfABrokenFile() throws Exception {
        VenuesFile file = open();
        Files.writeString(path, "[{");

        assertThatThrownBy(() -> file.apply(List.of(change("a", "rating", "4", "5")), POLICY))
                .isInstanceOf(VenuesFileException.class)
                .hasMessageContaining("line 1, column 3");
        assertThat(path).hasContent("[{");
    }

    @Test
    void backsUpOnceBeforeTheFirstWrite() throws Exception {
        VenuesFile file = open();

        WriteReport first = file.apply(List.of(change("a", "rating", "4", "4.5")), POLICY);
        WriteReport second = file.apply(List.of(change("a", "rating", "4.5", "4.6")), POLICY);

        assertThat(first.backup()).isNotNull().hasContent(VENUES).hasParent(folder);
        assertThat(second.backup()).isNull();
        assertThat(side("bak")).containsExactly(first.backup());
    }

    @Test
    void namesTheBackupWhenTheFileIsBroken() throws Exception {
        open().apply(List.of(change("a", "rating", "4", "4.5")), POLICY);
        Files.writeString(path, "");

        assertThatThrownBy(this::open)
                .hasMessageContaining("the file is empty")
                .hasMessageContaining("venues.json.20261124-100000-000.curator.bak");
    }

    @Test
    void removesWhatAKilledWriterLeft() throws Exception {
        Path left = Files.writeString(folder.resolve("venues.json.x-y.curator.tmp"), "[{");
        Path others = Files.writeString(folder.resolve("venues.json.old.x.curator.tmp"), "[{");

        open().apply(List.of(change("a", "rating", "4", "4.5")), POLICY);

        assertThat(left).doesNotExist();
        assertThat(others).exists();
        assertThat(open().read("a").json().get("rating")).hasToString("4.5");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesTheFileBehindALinkAndKeepsItsPermissions() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real")).resolve("v.json");
        Files.move(path, real);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(path, Path.of("real", "v.json"));

        open().apply(List.of(change("a", "rating", "4", "4.5")), POLICY);

        assertThat(path).isSymbolicLink();
        assertThat(Files.readString(real)).contains("\"rating\": 4.5");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-r-----");
        assertThat(side("bak")).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesAReadOnlyFileOrFolder() throws Exception {
        VenuesFile file = open();
        List<VenueChange> changes = List.of(change("a", "rating", "4", "4.5"));

        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(() -> file.apply(changes, POLICY))
                .isInstanceOf(VenuesFileException.class)
                .hasMessageContaining("venues.json or its folder is read-only");

        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThatThrownBy(() -> file.apply(changes, POLICY))
                    .isInstanceOf(VenuesFileException.class)
                    .hasMessageContaining("venues.json or its folder is read-only");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(path).hasContent(VENUES);
        assertThat(side("")).isEmpty();
    }

    @Test
    void leavesTheFileAsItWasWhenTheRenameFails() throws Exception {
        VenuesFile file =
                VenuesFile.open(
                        path,
                        PROFILE,
                        (from, to) -> {
                            throw new IOException("No space left on device");
                        });

        assertThatThrownBy(() -> file.apply(List.of(change("a", "rating", "4", "4.5")), POLICY))
                .isInstanceOf(VenuesFileException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("is unchanged");
        assertThat(path).hasContent(VENUES);
        assertThat(side("tmp")).isEmpty();
    }

    @Test
    void overwritesInPlaceAfterABackupWhereNoAtomicRenameIs() throws Exception {
        VenuesFile file =
                VenuesFile.open(
                        path,
                        PROFILE,
                        (from, to) -> {
                            throw new AtomicMoveNotSupportedException("a", "b", "other place");
                        });

        WriteReport report =
                file.apply(
                        List.of(change("a", "rating", "4", null), change("a", "name", "'Ä'", null)),
                        POLICY);
        WriteReport again = file.apply(List.of(change("c", "name", null, "'C'")), POLICY);

        assertThat(report.atomic()).isFalse();
        assertThat(report.backup()).isNotNull().hasContent(VENUES);
        assertThat(again.atomic()).isFalse();
        assertThat(side("bak")).hasSize(2);
        assertThat(side("tmp")).isEmpty();
        assertThat(file.changedOnDisk()).isFalse();
        assertThat(open().index().rows()).isEqualTo(file.index().rows());
        assertThat(open().read("c").name()).isEqualTo("C");
    }

    @Test
    void waitsForNobodyLongerThanAllowed() throws Exception {
        VenuesFile file = open();

        try (WriterLock _ = WriterLock.acquire(Location.of(path), Duration.ZERO)) {
            assertThatThrownBy(() -> file.apply(List.of(change("a", "rating", "4", "5")), POLICY))
                    .isInstanceOf(VenuesFileException.class)
                    .hasMessage(
                            path
                                    + " is being written by another task of this program; wait until"
                                    + " it is done or close it, then try again.");
        }
        assertThat(file.apply(List.of(change("a", "rating", "4", "5")), POLICY).applied())
                .hasSize(1);
    }

    /** Tells no time but shows when somebody asks for it: in the middle of a write. */
    private static final class ActingClock extends Clock {

        private final Callable<?> action;

        ActingClock(Callable<?> action) {
            this.action = action;
        }

        @Override
        public Instant instant() {
            try {
                action.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            return CLOCK.instant();
        }

        @Override
        public ZoneId getZone() {
            return CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private VenuesFile open() throws VenuesFileException {
        return VenuesFile.open(path, PROFILE);
    }

    private List<Path> side(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().contains(".curator." + ending))
                    .filter(f -> ending.isEmpty() || f.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static VenueChange change(
            String key, String field, @Nullable String expected, @Nullable String value)
            throws IOException {
        return new VenueChange(key, FieldPath.of(field), node(expected), node(value));
    }

    private static @Nullable JsonNode node(@Nullable String shown) throws IOException {
        return shown == null
                ? null
                : StrictJson.tree(shown.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
