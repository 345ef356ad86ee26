package io.venuecurator.service;

import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.file.WritePolicy;
import io.venuecurator.file.WriteReport;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.ledger.DecisionFilter;
import io.venuecurator.ledger.DecisionGroup;
import io.venuecurator.ledger.DecisionGrouping;
import io.venuecurator.ledger.DecisionOutcome;
import io.venuecurator.ledger.JobLine;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.ledger.LedgerException;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.ledger.SessionSummary;
import io.venuecurator.ledger.VenueOverview;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.review.HistoryEntry;
import io.venuecurator.review.ReviewFigures;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The one door to a venues file and its ledger, for the window, the terminal and agents alike.
 * Research goes through {@link #research}, decisions through {@link #decisions}; what is decided is
 * durable in the ledger at once and in the file within a second or two.
 *
 * <p>Thread-safe. Methods read the disk and may take a moment: never call them on a thread that
 * draws. Several processes may have the same file open; each sees what the others decide.
 */
public final class VenueEnrichmentService implements AutoCloseable {

    private final ServiceOptions options;
    private final VenuesFile file;
    private final Ledger ledger;
    private final ServiceEvents events = new ServiceEvents();
    private final WriteLoop writes;
    private final ProposalDecisions decisions;
    private final ResearchSessions research;
    private final AgentResearch agents;
    private final ChangeWatch watch;

    private VenueEnrichmentService(
            ServiceOptions options, VenuesFile file, Ledger ledger, boolean onlyLooks) {
        this.options = options;
        this.file = file;
        this.ledger = ledger;
        WritePolicy policy =
                WritePolicy.of(BigDecimal.valueOf(options.clearReviewFrom()), options.clock());
        this.writes = new WriteLoop(new VenueWriter(file, ledger, policy, events), events);
        this.decisions =
                new ProposalDecisions(
                        ledger,
                        options.reviewer(),
                        options.clock(),
                        new FieldValueCheck(options.profile()),
                        this::follow);
        this.research = new ResearchSessions(options, file, ledger, events);
        this.agents = new AgentResearch(options, file, ledger, events, this::follow);
        this.watch = new ChangeWatch(file, ledger, events, writes, !onlyLooks);
    }

    /**
     * Opens a file and its ledger, which is created beside it where there is none. What an earlier
     * process decided but could not write is written in the background, and what somebody else has
     * replaced in the file since comes back for review.
     *
     * @throws VenuesFileException if the file cannot be read or is no well-formed venues file
     * @throws LedgerException if the ledger cannot be opened
     */
    public static VenueEnrichmentService open(Path venuesFile, ServiceOptions options)
            throws VenuesFileException {
        VenuesFile file = VenuesFile.open(venuesFile, options.profile());
        Ledger ledger = Ledger.open(venuesFile, options.profile(), options.clock());
        VenueEnrichmentService service = new VenueEnrichmentService(options, file, ledger, false);
        service.writes.wake();
        return service;
    }

    /**
     * Opens a file only to look at it: where there is no ledger none is made, so that it works in a
     * folder that cannot be written. Otherwise like {@link #open}.
     *
     * @throws VenuesFileException if the file cannot be read or is no well-formed venues file
     */
    public static VenueEnrichmentService look(Path venuesFile, ServiceOptions options)
            throws VenuesFileException {
        VenuesFile file = VenuesFile.open(venuesFile, options.profile());
        Ledger ledger = Ledger.look(venuesFile, options.profile(), options.clock());
        return new VenueEnrichmentService(options, file, ledger, true);
    }

    private void follow(DecisionOutcome outcome) {
        events.publish(
                new ServiceEvent.ProposalsChanged(
                        outcome.applied().stream()
                                .map(Proposal::venueId)
                                .collect(Collectors.toUnmodifiableSet())));
        writes.wake();
    }

    /** What the file's venues look like. */
    public VenueProfile profile() {
        return options.profile();
    }

    /** The file as it was named. */
    public Path file() {
        return file.path();
    }

    /** The label to show when the open file is the sample; none for a user's own file. */
    public Optional<String> sampleLabel() {
        return SampleWeb.of(file.path()).map(SampleWeb::label);
    }

    /** All venues in the order of the file, as of the latest read: an immutable snapshot. */
    public List<VenueRow> rows() {
        return file.index().rows();
    }

    /**
     * One venue as it stands in the file.
     *
     * @throws java.util.NoSuchElementException if the file has no venue of that key
     */
    public Venue venue(String key) throws VenuesFileException {
        return file.read(key);
    }

    /** Figures about the file and its review; the threshold is 0…1. */
    public CatalogStatistics statistics(double minConfidence) {
        return CatalogFigures.of(rows(), profile(), minConfidence, ledger.counts());
    }

    /** What the review has brought so far, for plots: an immutable snapshot. */
    public ReviewFigures figures() {
        return ReviewFigures.of(rows(), profile(), ledger.judgements(), options.clock().getZone());
    }

    /** Everything the validation rules find. */
    public List<LocatedFinding> findings() throws VenuesFileException {
        return new CatalogFindings(profile()).of(file);
    }

    /** The proposals that a filter selects, in the order of review. */
    public List<Proposal> proposals(ProposalFilter filter) {
        return ledger.proposals(filter);
    }

    /** A part of the same list: at most {@code limit} proposals after the first {@code offset}. */
    public List<Proposal> proposals(ProposalFilter filter, int offset, int limit) {
        return ledger.proposals(filter, offset, limit);
    }

    /** What is known of all venues, for a list of them. */
    public VenueOverview overview() {
        return ledger.overview();
    }

    /** Puts venues aside for later, or takes that back; durable when it returns. */
    public void flag(Set<String> venueKeys, boolean flagged) {
        if (flagged) {
            ledger.marks().flag(venueKeys, options.reviewer(), options.clock().instant());
        } else {
            ledger.marks().unflag(venueKeys);
        }
        events.publish(new ServiceEvent.ProposalsChanged(venueKeys));
    }

    /** The decisions that a filter selects, the newest first. */
    public List<HistoryEntry> history(DecisionFilter filter) {
        return ledger.history(filter);
    }

    /** How far the stated confidences held, by the decisions that still stand. */
    public ReliabilityReport reliability() {
        return ReliabilityReport.of(ledger.history(DecisionFilter.ALL.standing()));
    }

    /** The decisions that still stand, grouped by what they can be taken back by. */
    public List<DecisionGroup> standingGroups(DecisionGrouping grouping) {
        return ledger.standingGroups(grouping);
    }

    /** The latest research of a venue; its log says what was searched and read. */
    public Optional<VenueResearchJob> latestJob(String venueKey) {
        return ledger.latestJob(venueKey);
    }

    /** The ids of a venue's proposals that wait because somebody else changed the file. */
    public Set<String> fileChanged(String venueKey) {
        return ledger.fileChanged(venueKey);
    }

    /** A proposal by its id. */
    public Optional<Proposal> proposal(String id) {
        return ledger.proposal(id);
    }

    /** A session by its name. */
    public Optional<EnrichmentSession> session(String id) {
        return ledger.session(id);
    }

    /** All sessions, the newest first. */
    public List<SessionSummary> sessions() {
        return ledger.sessions();
    }

    /** A session's jobs in its order, without their logs; empty for an unknown session. */
    public List<JobLine> jobLines(String sessionId) {
        return ledger.jobLines(sessionId);
    }

    /** A venue's job of a session with its searches, pages and log, without its proposals. */
    public Optional<VenueResearchJob> job(String sessionId, String venueKey) {
        return ledger.job(sessionId, venueKey);
    }

    /** The session that was begun last, finished or not. */
    public Optional<EnrichmentSession> latestSession() {
        return ledger.sessions().stream()
                .findFirst()
                .flatMap(latest -> ledger.session(latest.sessionId()));
    }

    /** The latest session that has jobs left to do, as a kill or a stop left it. */
    public Optional<EnrichmentSession> openSession() {
        return ledger.latestOpenSession();
    }

    /** Planning and running of sessions. */
    public ResearchSessions research() {
        return research;
    }

    /** Research that agents do with tools of their own. */
    public AgentResearch agents() {
        return agents;
    }

    /** The reviewer's decisions. */
    public ProposalDecisions decisions() {
        return decisions;
    }

    /**
     * Writes what is decided now and reads it back, for callers that cannot wait a second.
     *
     * @return what was written, none if nothing was left to write
     * @throws VenuesFileException if it could not be written; the decisions stay safe in the ledger
     */
    public Optional<WriteReport> flush() throws VenuesFileException, InterruptedException {
        return writes.flush();
    }

    /**
     * Calls a listener on each event, on a thread of the service, until the subscription is closed.
     * The listener must return quickly.
     */
    public Subscription subscribe(Consumer<ServiceEvent> listener) {
        return events.subscribe(listener);
    }

    /** Writing of venues for other programs. */
    public VenueExport export() {
        return new VenueExport(file, ledger, profile(), options.clock());
    }

    /** Taking of values from tables of other programs. */
    public VenueImport imports() {
        return new VenueImport(options, file, ledger, events);
    }

    /** Stops research that runs, finishes a write that runs, and closes the ledger. */
    @Override
    public void close() {
        watch.close();
        research.close();
        writes.close();
        ledger.close();
    }
}
