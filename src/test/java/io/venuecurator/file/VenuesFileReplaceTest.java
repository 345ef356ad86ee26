package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** How the file is replaced, and what is left as it was where that fails. */
class VenuesFileReplaceTest extends WritingFixture {

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
}
