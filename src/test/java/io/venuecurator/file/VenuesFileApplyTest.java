package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.venue.VenueRow;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class VenuesFileApplyTest extends WritingFixture {

    private static final String BOOKS =
            ", \"confidence_score\": %s, \"last_updated\": \"2026-11-24T18:00:00+08:00\"";

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
}
