package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobListener;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.FailureClass;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressPrinterTest {

    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

    private final CapturedTerminal plain = new CapturedTerminal("", false);
    private final CapturedTerminal tty = new CapturedTerminal("", true);
    private Instant now = START;
    private final ProgressKeeper keeper = new ProgressKeeper(() -> this.now, session(400), 500);

    private static EnrichmentSession session(int jobs) {
        List<VenueResearchJob> planned =
                IntStream.range(0, jobs)
                        .mapToObj(
                                i ->
                                        VenueResearchJob.pending(
                                                "v" + i, "Venue", List.of(), List.of(), 0, START))
                        .toList();
        return new EnrichmentSession(
                "s1", "venues.json", 0.7, null, jobs, jobs, planned, START, null);
    }

    private JobListener printer(CapturedTerminal terminal, int width) {
        ProgressPrinter printer =
                new ProgressPrinter(terminal.terminal(), () -> width, keeper::progress);
        keeper.on(new JobEvent.JobStarted(session(400).jobs().getFirst()));
        return event -> {
            keeper.on(event);
            printer.on(event);
        };
    }

    private JobEvent ended(int venue) {
        VenueResearchJob job = session(400).jobs().get(venue);
        return new JobEvent.JobEnded(
                venue % 10 == 9
                        ? job.failed(FailureClass.TIMEOUT, "slow", now)
                        : job.completed(now));
    }

    @Test
    void aPipeGetsALineEveryFewSeconds() {
        JobListener printer = printer(plain, 80);
        for (int i = 0; i < 20; i++) {
            now = START.plusSeconds(i + 1);
            printer.on(new JobEvent.SearchEnded("v" + i, "pricing", 1, 1, false, null));
            printer.on(ended(i));
        }

        assertThat(plain.err().lines().toList())
                .containsExactly(
                        "4/400 venues · 48.0 venues/min · 8 min left · 5 of 500 requests",
                        "9/400 venues · 54.0 venues/min · 7 min left · 10 of 500 requests",
                        "14/400 venues · 1 failed · 56.0 venues/min · 7 min left · 15 of 500 requests",
                        "19/400 venues · 1 failed · 57.0 venues/min · 7 min left · 20 of 500 requests");
        assertThat(plain.out()).isEmpty();
    }

    @Test
    void aTerminalGetsOneLineThatFitsAndIsOverwritten() {
        JobListener printer = printer(tty, 40);
        now = START.plusSeconds(1);
        printer.on(ended(1));
        printer.on(ended(2));
        now = START.plusSeconds(2);
        printer.on(ended(3));

        String[] drawings = tty.err().split("\r");
        assertThat(drawings).hasSize(3);
        assertThat(drawings[1]).hasSize(39).startsWith("1/400 venues · 1.0 venues/s");
        assertThat(drawings[2]).hasSize(39).startsWith("3/400 venues · 1.5 venues/s");
        assertThat(tty.err()).doesNotContain("\n");
    }

    @Test
    void theEndIsAlwaysShownWithoutTimeLeft() {
        JobListener printer = printer(plain, 80);
        now = START.plusSeconds(1);
        printer.on(ended(1));
        printer.on(new JobEvent.SessionEnded(session(400)));

        assertThat(plain.err().strip())
                .isEqualTo("1/400 venues · 1.0 venues/s · 0 of 500 requests");
        assertThat(keeper.progress().isOver()).isTrue();
    }
}
