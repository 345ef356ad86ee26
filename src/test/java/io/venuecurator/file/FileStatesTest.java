package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStatesTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();
    private static final WritePolicy POLICY =
            WritePolicy.of(new BigDecimal("0.7"), Clock.systemUTC());
    private static final String ONE = "[{\"id\":\"a\",\"name\":\"One\"}]";
    private static final String TWO = "[{\"id\":\"a\",\"name\":\"Two\"}]";

    @TempDir private Path folder;
    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("venues.json"), ONE);
    }

    @Test
    void knowsTheStateThatIsComingWithoutReadingIt() throws Exception {
        FileStates states = FileStates.of(location(), PROFILE);
        Snapshot before = states.known();
        Path next = Files.writeString(folder.resolve("next.json"), TWO);
        Snapshot coming = Snapshot.take(Location.of(next), PROFILE).orElseThrow();

        states.expect(coming);
        assertThat(states.current(location())).isSameAs(before);
        assertThat(states.isForeign(location())).isFalse();

        FileReplacement.Rename.ATOMIC.move(next, path);
        assertThat(states.current(location())).isSameAs(coming);
        assertThat(states.isForeign(location())).isFalse();
        assertThat(states.known()).isSameAs(before);
    }

    @Test
    void takesNothingForItsOwnThatItNoLongerExpects() throws Exception {
        FileStates states = FileStates.of(location(), PROFILE);
        Path next = Files.writeString(folder.resolve("next.json"), TWO);
        Snapshot coming = Snapshot.take(Location.of(next), PROFILE).orElseThrow();

        states.expect(coming);
        FileReplacement.Rename.ATOMIC.move(next, path);
        states.expectNothing();

        assertThat(states.isForeign(location())).isTrue();
        assertThat(states.current(location())).isNotSameAs(coming);
    }

    @Test
    void indexesAForeignStateOnce() throws Exception {
        FileStates states = FileStates.of(location(), PROFILE);
        Files.writeString(path, TWO + "\n");

        Snapshot found = states.current(location());
        assertThat(states.current(location())).isSameAs(found);
        assertThat(states.isForeign(location())).isTrue();

        states.moveTo(found);
        assertThat(states.isForeign(location())).isFalse();
    }

    @Test
    void takesATouchedFileForUnchanged() throws Exception {
        FileStates states = FileStates.of(location(), PROFILE);
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2026-11-24T10:00:00Z")));

        assertThat(states.isForeign(location())).isFalse();
        assertThat(states.known().isCurrent(location())).isTrue();
    }

    @Test
    void aReaderFindsVenuesBetweenTheRenameAndTheEndOfTheWrite() throws Exception {
        Files.writeString(path, "[{\"id\":\"a\",\"name\":\"One\"},{\"id\":\"a\"}]");
        List<Venue> read = new ArrayList<>();
        List<Boolean> changed = new ArrayList<>();
        VenuesFile[] file = new VenuesFile[1];
        file[0] =
                VenuesFile.open(
                        path,
                        PROFILE,
                        (from, to) -> {
                            FileReplacement.Rename.ATOMIC.move(from, to);
                            changed.add(file[0].changedOnDisk());
                            read.add(inTheMiddle(file[0]));
                        });

        file[0].apply(
                List.of(
                        new VenueChange(
                                "a#1",
                                FieldPath.of("name"),
                                StrictJson.tree("\"One\"".getBytes()),
                                StrictJson.tree("\"Two\"".getBytes()))),
                POLICY);

        assertThat(read).extracting(Venue::name).containsExactly("Two");
        assertThat(changed).containsExactly(false);
    }

    /** A key that is no id of its own names its venue only for who knows the file's state. */
    private static Venue inTheMiddle(VenuesFile file) throws IOException {
        try {
            return file.read("a#1");
        } catch (VenuesFileException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aFailedWriteLeavesTheStateKnown() throws Exception {
        VenuesFile file =
                VenuesFile.open(
                        path,
                        PROFILE,
                        (from, to) -> {
                            throw new IOException("No space left on device");
                        });
        VenueIndex before = file.index();
        List<VenueChange> changes =
                List.of(
                        new VenueChange(
                                "a",
                                FieldPath.of("name"),
                                StrictJson.tree("\"One\"".getBytes()),
                                StrictJson.tree("\"Two\"".getBytes())));

        assertThatThrownBy(() -> file.apply(changes, POLICY))
                .isInstanceOf(VenuesFileException.class);

        assertThat(file.index()).isSameAs(before);
        assertThat(file.changedOnDisk()).isFalse();
        assertThat(file.read("a").name()).isEqualTo("One");
    }

    private Location location() throws IOException {
        return Location.of(path);
    }
}
