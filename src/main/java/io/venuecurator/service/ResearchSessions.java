package io.venuecurator.service;

import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobListener;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.RunHandle;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.QueryPlanner;
import io.venuecurator.research.search.Throttle;
import io.venuecurator.venue.Venue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Plans sessions and runs them. Whatever a job finds is in the ledger before anybody hears of it,
 * so that a kill at any moment costs at most the venues that were being researched. Thread-safe.
 */
public final class ResearchSessions implements AutoCloseable {

    private final ServiceOptions options;
    private final VenuesFile file;
    private final Ledger ledger;
    private final ServiceEvents events;
    private final SessionPlanner planner;
    private final Set<ResearchKit> open = ConcurrentHashMap.newKeySet();

    ResearchSessions(ServiceOptions options, VenuesFile file, Ledger ledger, ServiceEvents events) {
        this.options = options;
        this.file = file;
        this.ledger = ledger;
        this.events = events;
        this.planner =
                new SessionPlanner(
                        new QueryPlanner(options.profile(), options.clock()), options.clock());
    }

    /**
     * What a session would do. Stores nothing and asks nobody.
     *
     * @throws IllegalArgumentException if the request names a venue that the file does not have
     * @throws ResearchSetupException if a source cannot be used, or none is set up
     */
    public EnrichmentPlan plan(EnrichmentRequest request, ResearchSettings research)
            throws ResearchSetupException {
        EnrichmentSession session =
                planner.plan(file.path(), file.index().rows(), request, this::read);
        return new SessionEstimate(ledger, options, file.path()).of(session, research);
    }

    /**
     * What is missing where a planned session would run, see {@link WorkersAdvice}.
     *
     * @throws ResearchSetupException if Redis cannot be used
     */
    public Optional<String> workersAdvice(EnrichmentPlan plan) throws ResearchSetupException {
        return new WorkersAdvice(options).about(plan.research().runOn());
    }

    /**
     * Starts a planned session and returns at once.
     *
     * @param listener hears every event after it has been stored
     * @throws ResearchSetupException if a source cannot be used
     * @throws InterruptedException when stopped while a source was being prepared
     */
    public RunHandle start(EnrichmentPlan plan, JobListener listener)
            throws ResearchSetupException, InterruptedException {
        EnrichmentSession begun = plan.session().at(options.clock().instant(), null);
        return run(begun, plan.research(), listener);
    }

    /**
     * Goes on with a session: what has ended stays, what was interrupted is researched again, with
     * the answers that had arrived.
     *
     * @param retry failed jobs of these classes are researched again, too
     * @throws NoSuchElementException if the ledger does not know the session
     */
    public RunHandle resume(
            String sessionId,
            ResearchSettings research,
            Set<FailureClass> retry,
            JobListener listener)
            throws ResearchSetupException, InterruptedException {
        EnrichmentSession session =
                ledger.session(sessionId)
                        .orElseThrow(
                                () ->
                                        new NoSuchElementException(
                                                "There is no session " + sessionId + "."));
        List<VenueResearchJob> jobs =
                session.jobs().stream().map(job -> reopened(job, retry)).toList();
        return run(session.withJobs(jobs).at(session.startedAt(), null), research, listener);
    }

    private static VenueResearchJob reopened(VenueResearchJob job, Set<FailureClass> retry) {
        boolean again =
                job.status() == JobStatus.FAILED
                        && job.failureClass() != null
                        && retry.contains(job.failureClass());
        return job.status() == JobStatus.COMPLETED || (job.status() == JobStatus.FAILED && !again)
                ? job
                : job.pendingAgain();
    }

    private RunHandle run(
            EnrichmentSession session, ResearchSettings research, JobListener listener)
            throws ResearchSetupException, InterruptedException {
        ResearchKit kit =
                ResearchKit.open(
                        research, options, file.path(), session.jobs().size(), this::read, ledger);
        open.add(kit);
        ledger.saveSession(session);
        JobListener closing =
                event -> {
                    listener.on(event);
                    if (event instanceof JobEvent.SessionEnded) {
                        open.remove(kit);
                        kit.close();
                    }
                };
        return kit.runner()
                .start(session, new StoringListener(ledger, session.sessionId(), events, closing));
    }

    /** How the sources of the sessions that run here are held back at this moment. */
    public List<Throttle> throttles() {
        return open.stream().flatMap(kit -> kit.throttles().stream()).toList();
    }

    private Venue read(String key) {
        try {
            return file.read(key);
        } catch (VenuesFileException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    /** Stops every session that runs. */
    @Override
    public void close() {
        open.forEach(ResearchKit::close);
    }
}
