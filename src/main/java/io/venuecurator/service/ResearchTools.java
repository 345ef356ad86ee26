package io.venuecurator.service;

import io.venuecurator.job.PipelineResearch;
import io.venuecurator.research.extract.model.ModelExtractor;
import io.venuecurator.research.fuse.Experience;
import io.venuecurator.research.fuse.Outcome;
import io.venuecurator.research.llm.LanguageModel;
import io.venuecurator.research.llm.LanguageModels;
import io.venuecurator.research.llm.ModelSpec;
import io.venuecurator.research.pipeline.ResearchLimits;
import io.venuecurator.research.pipeline.ResearchPipeline;
import io.venuecurator.research.search.AnswerStore;
import io.venuecurator.research.search.BoundedSource;
import io.venuecurator.research.search.IndexProgress;
import io.venuecurator.research.search.ProviderGate;
import io.venuecurator.research.search.RequestBudget;
import io.venuecurator.research.search.SearchSlots;
import io.venuecurator.research.search.SearchSource;
import io.venuecurator.research.search.SearchSources;
import io.venuecurator.research.search.SourceContext;
import io.venuecurator.research.search.SourceSpec;
import io.venuecurator.research.search.SourceSpecException;
import io.venuecurator.research.search.StoredAnswers;
import io.venuecurator.research.search.Throttle;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything one session researches with, wherever that happens: its sources, the pages behind
 * their hits, and the pipeline over both. Thread-safe.
 */
final class ResearchTools implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ResearchTools.class);

    private final List<AutoCloseable> parts;
    private final ResearchPipeline pipeline;
    private final VenueProfile profile;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ResearchTools(
            List<AutoCloseable> parts, ResearchPipeline pipeline, VenueProfile profile) {
        this.parts = parts;
        this.pipeline = pipeline;
        this.profile = profile;
    }

    /**
     * What a session may use.
     *
     * @param sources what to search
     * @param readPages whether pages are read, or only the hits' excerpts used
     * @param answersMaxAge stored answers up to this age are used instead of asking again
     * @param answers where answers are kept
     * @param slots how many searches may be under way
     * @param budget asked before each request
     * @param gates what all who ask a provider keep to, by the source's id
     * @param outcomes what reviewers made of earlier proposals
     * @param model the language model that reads pages besides the rules, none for the rules alone
     */
    record Wanted(
            List<SourceSpec> sources,
            boolean readPages,
            Duration answersMaxAge,
            AnswerStore answers,
            SearchSlots slots,
            RequestBudget budget,
            Function<String, ProviderGate> gates,
            List<Outcome> outcomes,
            @Nullable String model) {}

    /**
     * Opens and warms up.
     *
     * @throws ResearchSetupException if a source cannot be used
     * @throws InterruptedException when stopped meanwhile
     */
    static ResearchTools open(Wanted wanted, ServiceOptions options)
            throws ResearchSetupException, InterruptedException {
        VenueProfile profile = options.profile();
        List<AutoCloseable> parts = new ArrayList<>();
        try {
            ResearchPages pages =
                    ResearchPages.of(
                            wanted.readPages(), wanted.sources(), wanted.answersMaxAge(), options);
            parts.add(pages);
            SearchSources opener =
                    new SearchSources(
                            new SourceContext(
                                    profile,
                                    options.secrets(),
                                    wanted.budget(),
                                    wanted.gates(),
                                    IndexProgress.NONE,
                                    ResearchPages.agent(options),
                                    wanted.sources(),
                                    pages.sites()));
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            parts.add(threads::shutdownNow);
            // Beside the sources, which mostly wait for their servers.
            Future<ResearchParts> rules = threads.submit(() -> rehearsed(wanted, options, threads));
            List<StoredAnswers> sources = new ArrayList<>();
            for (SourceSpec spec : wanted.sources()) {
                SearchSource source = opener.open(spec);
                parts.add(source);
                source.warmUp();
                sources.add(
                        new StoredAnswers(
                                new BoundedSource(source, wanted.slots()),
                                wanted.answers(),
                                wanted.answersMaxAge()));
            }
            ResearchLimits limits =
                    wanted.readPages() ? ResearchLimits.PAGES : ResearchLimits.SNIPPETS;
            Optional<ModelExtractor> model = model(wanted, options, parts);
            ResearchParts ready = rules.get();
            return new ResearchTools(
                    parts,
                    model.map(ready::with).orElse(ready).pipeline(sources, pages.source(), limits),
                    profile);
        } catch (ResearchSetupException e) {
            closeAll(parts);
            throw e;
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
            Wanted wanted, ServiceOptions options, ExecutorService threads)
            throws InterruptedException {
        ResearchParts parts =
                ResearchParts.of(
                        options.profile(),
                        options.clock(),
                        Experience.of(wanted.outcomes()),
                        threads);
        new Rehearsal(parts, options.clock()).runOnce();
        return parts;
    }

    private static Optional<ModelExtractor> model(
            Wanted wanted, ServiceOptions options, List<AutoCloseable> parts)
            throws ResearchSetupException {
        String spec = wanted.model();
        if (spec == null) {
            return Optional.empty();
        }
        try {
            LanguageModel model = LanguageModels.open(ModelSpec.parse(spec), options.secrets());
            parts.add(model);
            return Optional.of(new ModelExtractor(options.profile(), model));
        } catch (IllegalArgumentException e) {
            throw new ResearchSetupException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The research of venues that are found by their keys. */
    PipelineResearch research(Function<String, Venue> venues) {
        return new PipelineResearch(pipeline, venues, profile);
    }

    /** How its sources are held back at this moment. */
    List<Throttle> throttles() {
        return parts.stream()
                .filter(SearchSource.class::isInstance)
                .map(SearchSource.class::cast)
                .flatMap(source -> source.throttle().stream())
                .toList();
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
            closeAll(parts);
        }
    }
}
