package io.venuecurator.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.job.PipelineResearch;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.job.WireFormat;
import io.venuecurator.research.QueryPlanner;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.ResearchTask;
import io.venuecurator.research.page.SnippetPages;
import io.venuecurator.research.pipeline.ResearchLimits;
import io.venuecurator.research.search.InMemoryAnswerStore;
import io.venuecurator.research.search.StoredAnswers;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Researches an invented venue in an invented web before the first real one, and throws the result
 * away. A fresh virtual machine loads classes, reads numbering plans and interprets all code for
 * its first pages, many times slower than later ones; where many venues are answered at the same
 * moment, all of them would wait for that. It asks no source and stores nothing.
 */
final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final int ROUNDS = 12;

    private final ResearchParts parts;
    private final Clock clock;

    /** A rehearsal with the very parts that the session will use. */
    Rehearsal(ResearchParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Takes some tenths of a second in a fresh virtual machine, and milliseconds later on. Blocks;
     * never fails.
     *
     * @throws InterruptedException when stopped meanwhile
     */
    void run() throws InterruptedException {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                WireFormat.mapper().writeValueAsString(once());
            }
        } catch (ResearchException | JsonProcessingException | RuntimeException e) {
            LOG.warn("The rehearsal broke off; the session goes on without it", e);
        }
    }

    /** The whole research of the invented venue. */
    VenueResearchJob once() throws ResearchException, InterruptedException {
        Venue venue =
                new Venue(
                        InventedWeb.VENUE,
                        JsonNodeFactory.instance.objectNode().put("name", InventedWeb.VENUE));
        ResearchTask task = new QueryPlanner(parts.profile(), clock).plan(venue);
        VenueResearchJob job =
                VenueResearchJob.pending(
                        venue.key(),
                        venue.name(),
                        task.missingFields(),
                        task.queries(),
                        0,
                        clock.instant());
        return research(venue).research(job, event -> {});
    }

    private PipelineResearch research(Venue venue) {
        VenueProfile profile = parts.profile();
        StoredAnswers web =
                new StoredAnswers(
                        new InventedWeb(profile.region()),
                        new InMemoryAnswerStore(clock),
                        Duration.ZERO);
        return new PipelineResearch(
                parts.pipeline(List.of(web), new SnippetPages(clock), ResearchLimits.SNIPPETS),
                key -> venue,
                profile);
    }
}
