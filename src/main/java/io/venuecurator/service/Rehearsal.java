package io.venuecurator.service;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.LocalJobRunner;
import io.venuecurator.job.PipelineResearch;
import io.venuecurator.job.SessionId;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.research.QueryPlanner;
import io.venuecurator.research.ResearchTask;
import io.venuecurator.research.page.SnippetPages;
import io.venuecurator.research.pipeline.ResearchLimits;
import io.venuecurator.research.search.StoredAnswers;
import io.venuecurator.venue.Venue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a whole session over invented venues in an invented web, with a ledger that is thrown away,
 * before the first real one. A fresh virtual machine loads classes, reads numbering plans and
 * interprets all code at first, many times slower than later on; where many venues are answered at
 * the same moment, all of them would wait for that. It asks no source and leaves nothing behind.
 */
final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final AtomicBoolean DONE = new AtomicBoolean();
    private static final int VENUES = 10;

    private final ResearchParts parts;
    private final Clock clock;

    /** A rehearsal with the very parts that the session will use. */
    Rehearsal(ResearchParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Rehearses once in the life of the virtual machine, for some tenths of a second. Blocks; never
     * fails.
     *
     * @throws InterruptedException when stopped meanwhile
     */
    void runOnce() throws InterruptedException {
        if (!DONE.compareAndSet(false, true)) {
            return;
        }
        try {
            run();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The rehearsal broke off; the session goes on without it", e);
        }
    }

    /** The invented session as it ended. */
    EnrichmentSession run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("venue-curator-rehearsal");
        try (Ledger ledger = Ledger.open(folder.resolve("venues.json"), parts.profile(), clock)) {
            EnrichmentSession session = session();
            ledger.saveSession(session);
            try (LocalJobRunner runner = new LocalJobRunner(research(ledger), VENUES)) {
                return runner.start(
                                session,
                                new StoringListener(
                                        ledger,
                                        session.sessionId(),
                                        new ServiceEvents(),
                                        event -> {}))
                        .await();
            }
        } finally {
            delete(folder);
        }
    }

    private PipelineResearch research(Ledger ledger) {
        StoredAnswers web =
                new StoredAnswers(
                        new InventedWeb(parts.profile().region()),
                        ledger.answers(),
                        Duration.ofDays(1));
        return new PipelineResearch(
                parts.pipeline(List.of(web), new SnippetPages(clock), ResearchLimits.SNIPPETS),
                Rehearsal::venue,
                parts.profile());
    }

    private EnrichmentSession session() {
        QueryPlanner planner = new QueryPlanner(parts.profile(), clock);
        List<VenueResearchJob> jobs =
                IntStream.range(0, VENUES)
                        .mapToObj(i -> job(planner, venue(InventedWeb.VENUE + " " + i)))
                        .toList();
        return new EnrichmentSession(
                SessionId.next(clock.instant()),
                "venues.json",
                0,
                null,
                jobs.size(),
                jobs.size(),
                jobs,
                null,
                null);
    }

    private VenueResearchJob job(QueryPlanner planner, Venue venue) {
        ResearchTask task = planner.plan(venue);
        return VenueResearchJob.pending(
                venue.key(),
                venue.name(),
                task.missingFields(),
                task.queries(),
                0,
                clock.instant());
    }

    private static Venue venue(String name) {
        return new Venue(name, JsonNodeFactory.instance.objectNode().put("name", name));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
