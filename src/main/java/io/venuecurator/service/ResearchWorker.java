package io.venuecurator.service;

import io.venuecurator.job.VenuesAtOnce;
import io.venuecurator.job.redis.ProviderRates;
import io.venuecurator.job.redis.RedisAnswers;
import io.venuecurator.job.redis.RedisBudget;
import io.venuecurator.job.redis.RedisConnection;
import io.venuecurator.job.redis.RedisGate;
import io.venuecurator.job.redis.RedisWorker;
import io.venuecurator.job.redis.SessionOutcomes;
import io.venuecurator.job.redis.WorkerSettings;
import io.venuecurator.research.search.InMemoryAnswerStore;
import io.venuecurator.research.search.ProviderGate;
import io.venuecurator.research.search.RequestBudget;
import io.venuecurator.research.search.SearchSlots;
import io.venuecurator.research.search.SourceSpec;
import java.util.List;

/**
 * Researches venues for sessions that were begun elsewhere. It never sees a venues file: venues
 * come over Redis, and proposals go back the same way. Sources and keys are its own.
 */
public final class ResearchWorker implements AutoCloseable {

    private final RedisConnection connection;
    private final SessionTools tools;
    private final RedisWorker worker;

    private ResearchWorker(RedisConnection connection, SessionTools tools, RedisWorker worker) {
        this.connection = connection;
        this.tools = tools;
        this.worker = worker;
    }

    /**
     * Starts a worker, which takes jobs until it is closed.
     *
     * @throws ResearchSetupException if Redis or a source cannot be used
     * @throws InterruptedException when stopped meanwhile
     */
    public static ResearchWorker start(WorkerRequest request, ServiceOptions options)
            throws ResearchSetupException, InterruptedException {
        List<SourceSpec> sources = sources(request);
        SearchSlots slots =
                new SearchSlots(
                        new VenuesAtOnce(request.concurrency())
                                .searchesPerSource(options.profile()));
        openOnce(sources, slots, options);
        RedisConnection connection = RedisDoor.open(request.redis(), options);
        ProviderRates rates = new ProviderRates(connection, request.rates());
        SessionTools tools =
                new SessionTools(
                        sources,
                        options,
                        new RedisAnswers(connection, options.clock()),
                        slots,
                        settings -> new RedisBudget(connection, settings),
                        provider -> new RedisGate(connection, rates, provider),
                        new SessionOutcomes(connection)::of);
        RedisWorker worker =
                new RedisWorker(
                        connection,
                        RedisDoor.queue(options),
                        tools,
                        WorkerSettings.of(
                                request.concurrency(), request.jobTimeout(), request.sources()),
                        options.clock());
        worker.start();
        return new ResearchWorker(connection, tools, worker);
    }

    private static List<SourceSpec> sources(WorkerRequest request) throws ResearchSetupException {
        if (request.sources().isEmpty()) {
            throw new ResearchSetupException(
                    "A worker needs a source of its own; name one with --source, for example"
                            + " --source searxng:http://localhost:8080.",
                    null);
        }
        return SourceChoice.named(request.sources(), Integer.MAX_VALUE);
    }

    /** What is wrong with a source shows now, not in the first job; and that one begins warm. */
    private static void openOnce(
            List<SourceSpec> sources, SearchSlots slots, ServiceOptions options)
            throws ResearchSetupException, InterruptedException {
        ResearchTools.open(
                        new ResearchTools.Wanted(
                                sources,
                                true,
                                ResearchSettings.DEFAULT_MAX_AGE,
                                new InMemoryAnswerStore(options.clock()),
                                slots,
                                RequestBudget.unlimited(),
                                provider -> ProviderGate.local(),
                                List.of(),
                                null),
                        options)
                .close();
    }

    /** How many venues it is at. */
    public int running() {
        return worker.running();
    }

    /**
     * Takes no further job, lets running ones finish for a while and hands the rest back. Closing
     * it twice does nothing more.
     */
    @Override
    public synchronized void close() {
        worker.close();
        tools.close();
        connection.close();
    }
}
