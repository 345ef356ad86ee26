package io.venuecurator.desktop.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.text.Texts;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.SessionProgress;
import io.venuecurator.job.VenueResearchJob;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobsTextTest {

    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void saysHowFarHowFastHowLongAndAtWhatPrice() {
        SessionProgress progress =
                new SessionProgress(412, 33, 4, Set.of("a"), 0, 214, 10, 500, START, START, false);

        assertThat(JobsText.of(progress, false, START.plusSeconds(10)))
                .isEqualTo(
                        "37 of 412 venues · 4 failed · 3.7 venues/s · about 2 min · 214 of 500"
                                + " requests");
    }

    @Test
    void saysThatItIsPausedAndWhatStillRuns() {
        SessionProgress progress =
                new SessionProgress(
                        412, 0, 0, Set.of("a", "b"), 0, 7, 0, null, START, START, false);

        assertThat(JobsText.of(progress, true, START.plusSeconds(10)))
                .isEqualTo("Paused, 2 still running · 0 of 412 venues · 7 requests");
    }

    @Test
    void speaksOfMinutesWhereSecondsWouldBeZero() {
        SessionProgress progress =
                new SessionProgress(10, 1, 0, Set.of(), 0, 6, 0, null, START, START, false);

        assertThat(JobsText.of(progress, false, START.plusSeconds(20))).contains("3 venues/min");
    }

    @Test
    void namesAnUnfinishedSessionByItsDateAlsoWhereItsBeginWasNotStored() {
        VenueResearchJob job = VenueResearchJob.pending("a", "A", List.of(), List.of(), 0.4, START);
        EnrichmentSession session =
                new EnrichmentSession(
                        "20261124-120000-beda",
                        "venues.json",
                        0.7,
                        null,
                        9,
                        1,
                        List.of(job),
                        null,
                        null);

        assertThat(JobsText.resumable(session))
                .contains(Texts.time(START), "0 of 1 venues")
                .doesNotContain("beda");
    }

    @Test
    void countsTheSearchesAndHowManyOfThemAreAskedAsTheTerminalDoes() {
        assertThat(Texts.of("jobs.searches.stored", 1227, 0))
                .isEqualTo("1,227 searches, of which 0 go out as requests");
        assertThat(Texts.of("jobs.searches.stored", 2, 1))
                .isEqualTo("2 searches, of which 1 goes out as a request");
    }
}
