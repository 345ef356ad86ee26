package io.venuecurator.service;

import io.venuecurator.job.JobRunner;
import io.venuecurator.job.LocalJobRunner;
import io.venuecurator.job.PipelineResearch;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.research.pipeline.ResearchLimits;
import io.venuecurator.research.pipeline.ResearchPipeline;
import io.venuecurator.research.search.IndexProgress;
import io.venuecurator.research.search.RequestBudget;
import io.venuecurator.research.search.SearchSource;
import io.venuecurator.research.search.SearchSources;
import io.venuecurator.research.search.SourceContext;
import io.venuecurator.research.search.SourceSpec;
import io.venuecurator.research.search.SourceSpecException;
import io.venuecurator.research.search.StoredAnswers;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything one session researches with: its sources, the pages behind their hits, the pipeline
 * and the runner. Opened before the session's clock starts, closed after its last event.
 */
final class ResearchKit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ResearchKit.class);

    private final List<AutoCloseable> parts;
    private final JobRunner runner;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ResearchKit(List<AutoCloseable> parts, JobRunner runner) {
        this.parts = parts;
        this.runner = runner;
    }

    /**
     * Opens and warms up what the settings name.
     *
     * @param count how many venues the session has
     * @throws ResearchSetupException if a source cannot be used, or none is set up
     * @throws InterruptedException when stopped meanwhile
     */
    static ResearchKit open(
            ResearchSettings research,
            ServiceOptions options,
            Path venuesFile,
            int count,
            Function<String, Venue> venues,
            Ledger ledger)
            throws ResearchSetupException, InterruptedException {
        List<SourceSpec> specs = SourceChoice.of(research, venuesFile, count);
        VenueProfile profile = options.profile();
        Integer cap = research.maxRequests();
        RequestBudget budget = cap == null ? RequestBudget.unlimited() : RequestBudget.of(cap);
        List<AutoCloseable> parts = new ArrayList<>();
        try {
            ResearchPages pages = ResearchPages.of(research, specs, options);
            parts.add(pages);
            SearchSources opener =
                    new SearchSources(
                            new SourceContext(
                                    profile,
                                    options.secrets(),
                                    budget,
                                    IndexProgress.NONE,
                                    ResearchPages.agent(options),
                                    specs,
                                    pages.sites()));
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            parts.add(threads::shutdownNow);
            // Beside the sources, which mostly wait for their servers.
            Future<ResearchParts> rules =
                    threads.submit(() -> rehearsed(profile, options.clock(), ledger, threads));
            List<StoredAnswers> sources = new ArrayList<>();
            for (SourceSpec spec : specs) {
                SearchSource source = opener.open(spec);
                parts.add(source);
                source.warmUp();
                sources.add(new StoredAnswers(source, ledger.answers(), research.answersMaxAge()));
            }
            ResearchPipeline pipeline =
                    rules.get()
                            .pipeline(
                                    sources,
                                    pages.source(),
                                    research.readPages()
                                            ? ResearchLimits.PAGES
                                            : ResearchLimits.SNIPPETS);
            JobRunner runner =
                    new LocalJobRunner(
                            new PipelineResearch(pipeline, venues, profile), research.workers());
            return new ResearchKit(parts, runner);
        } catch (IOException | SourceSpecException e) {
            closeAll(parts);
            throw new ResearchSetupException(String.valueOf(e.getMessage()), e);
        } catch (ExecutionException e) {
            closeAll(parts);
            throw new IllegalStateException("The rules of the profile cannot be set up", e);
        } catch (InterruptedException e) {
            closeAll(parts);
            throw e;
        }
    }

    private static ResearchParts rehearsed(
            VenueProfile profile, Clock clock, Ledger ledger, ExecutorService threads)
            throws InterruptedException {
        ResearchParts parts =
                ResearchParts.of(profile, clock, LedgerExperience.of(ledger), threads);
        new Rehearsal(parts, clock).runOnce();
        return parts;
    }

    /** The runner; it stops what runs when the kit is closed. */
    JobRunner runner() {
        return runner;
    }

    private static void closeAll(List<AutoCloseable> parts) {
        for (AutoCloseable part : parts.reversed()) {
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("Closing a source failed", e);
            }
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            runner.close();
            closeAll(parts);
        }
    }
}
