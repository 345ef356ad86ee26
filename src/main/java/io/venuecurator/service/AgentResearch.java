package io.venuecurator.service;

import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.ProposedValues;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.ledger.DecisionOutcome;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.ledger.SessionJob;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.research.QueryPlanner;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Research that agents do with their own tools: they take the jobs of a session and report what
 * they found, which then waits for review like any other finding. Reporting the same twice changes
 * nothing. Thread-safe.
 */
public final class AgentResearch {

    private final ServiceOptions options;
    private final VenuesFile file;
    private final Ledger ledger;
    private final ServiceEvents events;
    private final Consumer<DecisionOutcome> decided;
    private final SessionPlanner planner;
    private final FieldValueCheck check;
    private final ClaimedProposals claimed;

    AgentResearch(
            ServiceOptions options,
            VenuesFile file,
            Ledger ledger,
            ServiceEvents events,
            Consumer<DecisionOutcome> decided) {
        this.options = options;
        this.file = file;
        this.ledger = ledger;
        this.events = events;
        this.decided = decided;
        this.planner =
                new SessionPlanner(
                        new QueryPlanner(options.profile(), options.clock()), options.clock());
        this.check = new FieldValueCheck(options.profile());
        this.claimed =
                new ClaimedProposals(
                        options.profile(),
                        new ClaimJudge(options.profile(), check, options.clock()));
    }

    /**
     * Plans a session and stores it, for agents to take its jobs. It needs no source. Nothing is
     * stored if no venue was chosen.
     *
     * @throws IllegalArgumentException if the request names a venue that the file does not have
     */
    public EnrichmentSession begin(EnrichmentRequest request) {
        EnrichmentSession session =
                planner.plan(file.path(), file.index().rows(), request, this::read)
                        .at(options.clock().instant(), null);
        if (!session.jobs().isEmpty()) {
            ledger.saveSession(session);
        }
        return session;
    }

    /**
     * What to look for about a venue: its job in a session, or in the newest one that has it open.
     *
     * @param sessionId none for the newest
     * @return none if no session has an open job for the venue
     * @throws NoSuchElementException if the named session has no job for the venue
     */
    public Optional<SessionJob> job(@Nullable String sessionId, String venueKey) {
        return sessionId == null
                ? ledger.openJob(venueKey)
                : Optional.of(new SessionJob(sessionId, jobOf(sessionId, venueKey)));
    }

    private VenueResearchJob jobOf(String sessionId, String venueKey) {
        return ledger.job(sessionId, venueKey)
                .orElseThrow(
                        () ->
                                new NoSuchElementException(
                                        "There is no session %s with a job for the venue %s."
                                                .formatted(sessionId, venueKey)));
    }

    /**
     * Stores what an agent found about a venue and completes the venue's job. Where the job is done
     * already and the findings are new, they go into a session of their own.
     *
     * @param sessionId none for the newest that has an open job for the venue
     * @param claims at most one per field; none if the agent found nothing
     * @param write whether to accept, in the agent's name, what carries no warning and concerns a
     *     field that nobody has decided about
     * @throws NoSuchElementException if the file does not have the venue, or the session its job
     * @throws InvalidValueException if values do not fit their fields; then nothing is stored
     */
    public synchronized AgentReport report(
            AgentName agent,
            @Nullable String sessionId,
            String venueKey,
            List<AgentClaim> claims,
            boolean write)
            throws InvalidValueException, VenuesFileException {
        Optional<SessionJob> job = job(sessionId, venueKey);
        Venue venue = file.read(venueKey);
        List<Proposal> existing = ledger.proposals(ProposalFilter.ALL.ofVenue(venueKey));
        ClaimedProposals.Outcome found = claimed.of(agent, venue, claims, existing);
        boolean ended = job.isEmpty() || job.get().job().status().isTerminal();
        Optional<SessionJob> earlier = ended ? ended(job, venueKey) : Optional.empty();
        if (found.isKnown() && earlier.isPresent()) {
            return answer(earlier.get(), claims, found.unchanged(), List.of(), true);
        }
        SessionJob stored =
                store(agent, ended ? planned(venueKey) : job.orElseThrow(), found, venue);
        events.publish(new ServiceEvent.ProposalsChanged(Set.of(venueKey)));
        List<FieldPath> written =
                write ? accept(agent, venueKey, found, existing) : List.<FieldPath>of();
        return answer(stored, claims, found.unchanged(), written, false);
    }

    private Optional<SessionJob> ended(Optional<SessionJob> job, String venueKey) {
        return job.or(() -> ledger.endedJob(venueKey));
    }

    private SessionJob planned(String venueKey) {
        EnrichmentSession session =
                begin(
                        new EnrichmentRequest(
                                ServiceOptions.DEFAULT_MIN_CONFIDENCE, 1, List.of(venueKey)));
        return new SessionJob(session.sessionId(), session.jobs().getFirst());
    }

    private SessionJob store(
            AgentName agent, SessionJob target, ClaimedProposals.Outcome found, Venue venue) {
        Instant now = options.clock().instant();
        List<Proposal> proposals = found.proposals();
        VenueResearchJob done =
                target.job()
                        .started(now)
                        .found(
                                proposals,
                                ProposedValues.nested(proposals),
                                ProposedValues.completenessWith(
                                        proposals, venue, options.profile()),
                                List.of(
                                        "%s reported %d values."
                                                .formatted(agent.signature(), proposals.size())))
                        .completed(now);
        if (!ledger.storeJob(target.sessionId(), done)) {
            return store(agent, planned(venue.key()), found, venue);
        }
        if (ledger.openJobs(target.sessionId()) == 0) {
            ledger.session(target.sessionId())
                    .ifPresent(s -> ledger.saveSession(s.at(s.startedAt(), now)));
        }
        return new SessionJob(target.sessionId(), done);
    }

    private List<FieldPath> accept(
            AgentName agent,
            String venueKey,
            ClaimedProposals.Outcome found,
            List<Proposal> before) {
        Set<FieldPath> locked = new HashSet<>();
        before.stream().filter(p -> p.state().isDecided()).forEach(p -> locked.add(p.field()));
        Set<String> claimedIds = new HashSet<>();
        found.proposals().forEach(p -> claimedIds.add(p.id()));
        List<Proposal> free =
                ledger
                        .proposals(ProposalFilter.in(ProposalState.WAITING).ofVenue(venueKey))
                        .stream()
                        .filter(p -> claimedIds.contains(p.id()) && p.warnings().isEmpty())
                        .filter(p -> isBy(agent, p) && !locked.contains(p.field()))
                        .toList();
        return new ProposalDecisions(ledger, agent.signature(), options.clock(), check, decided)
                .accept(free.stream().map(Proposal::id).toList()).applied().stream()
                        .map(Proposal::field)
                        .toList();
    }

    /** Only its own word: what others found is not the agent's to accept. */
    private static boolean isBy(AgentName agent, Proposal proposal) {
        Candidate best = proposal.candidates().getFirst();
        return best.evidence().extractor().equals(agent.signature());
    }

    private AgentReport answer(
            SessionJob stored,
            List<AgentClaim> claims,
            List<FieldPath> unchanged,
            List<FieldPath> written,
            boolean repeated) {
        Set<FieldPath> fields = new HashSet<>();
        claims.forEach(claim -> fields.add(claim.field()));
        List<Proposal> now = new ArrayList<>();
        for (Proposal p : ledger.proposals(ProposalFilter.ALL.ofVenue(stored.job().venueId()))) {
            if (fields.contains(p.field()) && p.state() != ProposalState.STALE) {
                now.add(p);
            }
        }
        return new AgentReport(
                stored.sessionId(),
                stored.job(),
                now,
                unchanged,
                written,
                repeated,
                ledger.openJobs(stored.sessionId()));
    }

    private Venue read(String key) {
        try {
            return file.read(key);
        } catch (VenuesFileException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }
}
