package io.venuecurator.service;

import io.venuecurator.job.JobRunner;
import io.venuecurator.job.LocalJobRunner;
import io.venuecurator.job.VenuesAtOnce;
import io.venuecurator.job.redis.RedisConnection;
import io.venuecurator.job.redis.RedisJobRunner;
import io.venuecurator.job.redis.RemoteSettings;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.research.search.ProviderGate;
import io.venuecurator.research.search.RequestBudget;
import io.venuecurator.research.search.SearchSlots;
import io.venuecurator.research.search.Throttle;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The runner of one session with all it needs, here or on workers. Opened before the session's
 * clock starts, closed after its last event.
 */
final class ResearchKit implements AutoCloseable {

    private final JobRunner runner;
    private final Runnable closeTools;
    private final Supplier<List<Throttle>> throttles;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ResearchKit(JobRunner runner, Runnable closeTools, Supplier<List<Throttle>> throttles) {
        this.runner = runner;
        this.closeTools = closeTools;
        this.throttles = throttles;
    }

    /**
     * Opens and warms up what the settings name.
     *
     * @param count how many venues the session has
     * @throws ResearchSetupException if a source or Redis cannot be used, or no source is set up
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
        return switch (research.runOn()) {
            case RunOn.Here here -> {
                ResearchTools tools =
                        ResearchTools.open(
                                wanted(research, options.profile(), venuesFile, count, ledger),
                                options);
                yield new ResearchKit(
                        new LocalJobRunner(tools.research(venues), atOnce(research).begun()),
                        tools::close,
                        tools::throttles);
            }
            case RunOn.Redis redis -> {
                RedisConnection connection = RedisDoor.open(redis, options);
                yield new ResearchKit(
                        new RedisJobRunner(
                                connection,
                                RedisDoor.queue(options),
                                id -> remote(id, research),
                                LedgerExperience.outcomes(ledger),
                                venues,
                                options.clock()),
                        () -> {},
                        List::of);
            }
        };
    }

    private static ResearchTools.Wanted wanted(
            ResearchSettings research,
            VenueProfile profile,
            Path venuesFile,
            int count,
            Ledger ledger)
            throws ResearchSetupException {
        return new ResearchTools.Wanted(
                SourceChoice.of(research, venuesFile, count),
                research.readPages(),
                research.answersMaxAge(),
                ledger.answers(),
                new SearchSlots(atOnce(research).searchesPerSource(profile)),
                RequestBudget.of(research.cap()),
                provider -> ProviderGate.local(),
                LedgerExperience.outcomes(ledger),
                research.model());
    }

    private static VenuesAtOnce atOnce(ResearchSettings research) {
        return new VenuesAtOnce(research.workers());
    }

    private static RemoteSettings remote(String sessionId, ResearchSettings research) {
        return new RemoteSettings(
                sessionId, research.readPages(), research.cap(), research.answersMaxAge());
    }

    /** The runner; it stops what runs here, or leaves it to the workers, when the kit is closed. */
    JobRunner runner() {
        return runner;
    }

    /** How the sources that are asked from here are held back at this moment. */
    List<Throttle> throttles() {
        return throttles.get();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            runner.close();
            closeTools.run();
        }
    }
}
