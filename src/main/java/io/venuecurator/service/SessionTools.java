package io.venuecurator.service;

import io.venuecurator.job.JobEvent;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.job.redis.RemoteResearch;
import io.venuecurator.job.redis.RemoteSettings;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.fuse.Outcome;
import io.venuecurator.research.search.AnswerStore;
import io.venuecurator.research.search.ProviderGate;
import io.venuecurator.research.search.RequestBudget;
import io.venuecurator.research.search.SearchSlots;
import io.venuecurator.research.search.SourceSpec;
import io.venuecurator.venue.Venue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The tools of a worker: one set per session that it works for, because a session has its own cap
 * of requests and says whether pages are read. Sets that nobody uses are closed when there are too
 * many. Thread-safe.
 */
final class SessionTools implements RemoteResearch, AutoCloseable {

    private static final int KEPT = 4;

    private final List<SourceSpec> sources;
    private final ServiceOptions options;
    private final AnswerStore answers;
    private final SearchSlots slots;
    private final Function<RemoteSettings, RequestBudget> budgets;
    private final Function<String, ProviderGate> gates;
    private final Function<RemoteSettings, List<Outcome>> outcomes;
    private final ReentrantLock lock = new ReentrantLock();
    // Guarded by the lock; the set used longest ago first.
    private final Map<RemoteSettings, Shared> open = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Tools that are opened when a session's first job comes.
     *
     * @param answers the workers' common store
     * @param slots how many searches may be under way, of all sessions together
     * @param budgets the budget of a session
     * @param gates what all workers that ask a provider keep to, by the source's id
     * @param outcomes what the reviewers of its file made of earlier proposals
     */
    SessionTools(
            List<SourceSpec> sources,
            ServiceOptions options,
            AnswerStore answers,
            SearchSlots slots,
            Function<RemoteSettings, RequestBudget> budgets,
            Function<String, ProviderGate> gates,
            Function<RemoteSettings, List<Outcome>> outcomes) {
        this.sources = List.copyOf(sources);
        this.options = options;
        this.answers = answers;
        this.slots = slots;
        this.budgets = budgets;
        this.gates = gates;
        this.outcomes = outcomes;
    }

    private static final class Shared {

        private final ResearchTools tools;
        private int users;

        Shared(ResearchTools tools) {
            this.tools = tools;
        }
    }

    @Override
    public VenueResearchJob research(
            RemoteSettings settings, VenueResearchJob job, Venue venue, Consumer<JobEvent> progress)
            throws ResearchException, InterruptedException {
        Shared shared = enter(settings);
        try {
            return shared.tools.research(key -> venue).research(job, progress);
        } finally {
            leave(shared);
        }
    }

    private Shared enter(RemoteSettings settings) throws ResearchException, InterruptedException {
        lock.lockInterruptibly();
        try {
            Shared shared = open.get(settings);
            if (shared == null) {
                shared = new Shared(opened(settings));
                open.put(settings, shared);
            }
            // In use, so that it is not the one that goes.
            shared.users++;
            closeUnused();
            return shared;
        } catch (ResearchSetupException e) {
            throw new ResearchException(
                    FailureClass.UNAVAILABLE,
                    "A worker cannot use its sources: " + e.getMessage(),
                    e);
        } finally {
            lock.unlock();
        }
    }

    private ResearchTools opened(RemoteSettings settings)
            throws ResearchSetupException, InterruptedException {
        return ResearchTools.open(
                new ResearchTools.Wanted(
                        sources,
                        settings.readPages(),
                        settings.answersMaxAge(),
                        answers,
                        slots,
                        budgets.apply(settings),
                        gates,
                        outcomes.apply(settings),
                        null),
                options);
    }

    private void closeUnused() {
        Iterator<Shared> oldestFirst = new ArrayList<>(open.values()).iterator();
        while (open.size() > KEPT && oldestFirst.hasNext()) {
            Shared oldest = oldestFirst.next();
            if (oldest.users == 0 && open.values().remove(oldest)) {
                oldest.tools.close();
            }
        }
    }

    private void leave(Shared shared) {
        lock.lock();
        try {
            shared.users--;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            open.values().forEach(shared -> shared.tools.close());
            open.clear();
        } finally {
            lock.unlock();
        }
    }
}
