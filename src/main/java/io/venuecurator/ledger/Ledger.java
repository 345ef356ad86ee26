package io.venuecurator.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.research.search.AnswerStore;
import io.venuecurator.review.Decision;
import io.venuecurator.review.FileConflict;
import io.venuecurator.review.FindingMerge;
import io.venuecurator.review.HistoryEntry;
import io.venuecurator.review.Judgement;
import io.venuecurator.review.PendingWrite;
import io.venuecurator.review.QueueChange;
import io.venuecurator.review.WrittenValue;
import io.venuecurator.venue.VenueProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The working state beside a venues file: sessions and jobs, proposals, decisions, what is still to
 * be written into the file, and the answers of searches.
 *
 * <p>Thread-safe, and shared at once by several programs. What a method that changes something has
 * done is whole and on the disk when it returns. Every method throws {@link LedgerException} with a
 * message for the user if the file cannot be read or written; then nothing was changed.
 */
public final class Ledger implements AutoCloseable {

    private static final String SUFFIX = ".curator.db";

    private final Database database;
    private final FindingMerge merge;
    private final FileConflicts conflicts;
    private final AnswerStore answers;
    private final VenueMarks marks;

    private Ledger(Database database, VenueProfile profile, InstantSource clock) {
        this.database = database;
        this.merge = new FindingMerge(profile);
        this.conflicts = new FileConflicts(new FileConflict(profile));
        this.answers = new LedgerAnswers(database, clock);
        this.marks = new VenueMarks(database);
    }

    /**
     * Opens the ledger of a venues file; makes it if there is none.
     *
     * @param venuesFile need not exist, its folder must
     * @param profile says when two values mean the same
     * @param clock for the age of answers
     */
    public static Ledger open(Path venuesFile, VenueProfile profile, InstantSource clock) {
        return new Ledger(Database.open(pathFor(venuesFile)), profile, clock);
    }

    /**
     * Opens the ledger of a venues file if there is one; else an empty one in memory, which leaves
     * no trace.
     */
    public static Ledger look(Path venuesFile, VenueProfile profile, InstantSource clock) {
        Path file = pathFor(venuesFile);
        Database database = Files.exists(file) ? Database.open(file) : Database.inMemory(file);
        return new Ledger(database, profile, clock);
    }

    /**
     * Where the ledger of a venues file lies: {@code venues.json} has {@code venues.curator.db}
     * beside it, also where the name is a link to another place.
     */
    public static Path pathFor(Path venuesFile) {
        Path file = venuesFile.toAbsolutePath().normalize();
        try {
            file = Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            throw new LedgerException(
                    "The venues file " + file + " cannot be found: " + e.getMessage(), e);
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + SUFFIX);
    }

    /** The ledger's own file, for messages. */
    public Path file() {
        return database.file();
    }

    /** Stores a session with its jobs, over an earlier state of it. */
    public void saveSession(EnrichmentSession session) {
        database.write(
                db -> {
                    SessionTable.put(db, session);
                    for (VenueResearchJob job : session.jobs()) {
                        putJob(db, session.sessionId(), job);
                    }
                    return session;
                });
    }

    /**
     * Stores a job and what it found in one transaction; see {@link FindingMerge} for what becomes
     * of the findings. A job that is stored as completed never changes again, so storing one twice
     * does no harm.
     *
     * @return whether it was stored, false if it was completed before
     */
    public boolean storeJob(String sessionId, VenueResearchJob job) {
        return storeJobs(sessionId, List.of(job)) > 0;
    }

    /**
     * Stores several jobs like {@link #storeJob}, all of them or none, for one wait for the disk.
     *
     * @return how many were stored; the others were completed before
     */
    public int storeJobs(String sessionId, List<VenueResearchJob> jobs) {
        return database.write(
                db -> {
                    if (!SessionTable.exists(db, sessionId)) {
                        throw new LedgerException(
                                "The ledger "
                                        + file()
                                        + " knows no session "
                                        + sessionId
                                        + ". Store the session before its jobs.",
                                null);
                    }
                    int stored = 0;
                    for (VenueResearchJob job : jobs) {
                        stored += putJob(db, sessionId, job) ? 1 : 0;
                    }
                    return stored;
                });
    }

    /** A session with its jobs, and their proposals as they stand now. */
    public Optional<EnrichmentSession> session(String id) {
        return database.read(db -> SessionTable.find(db, id));
    }

    /** The newest session that has not ended, to go on with. */
    public Optional<EnrichmentSession> latestOpenSession() {
        return database.read(
                db -> {
                    Optional<String> id = SessionTable.latestOpen(db);
                    return id.isEmpty() ? Optional.empty() : SessionTable.find(db, id.get());
                });
    }

    /** All sessions, the newest first. */
    public List<SessionSummary> sessions() {
        return database.read(SessionTable::summaries);
    }

    /** The newest research of a venue that has ended, as it was stored; its log says why. */
    public Optional<VenueResearchJob> latestJob(String venueId) {
        return endedJob(venueId).map(SessionJob::job);
    }

    /** A session's jobs in its order, without their logs; empty for an unknown session. */
    public List<JobLine> jobLines(String sessionId) {
        return database.read(db -> JobList.of(db, sessionId));
    }

    /** A venue's job of a session as it was stored, without its proposals. */
    public Optional<VenueResearchJob> job(String sessionId, String venueId) {
        return database.read(db -> SessionTable.job(db, sessionId, venueId));
    }

    /** A venue's job that has not ended, of the newest session that has one. */
    public Optional<SessionJob> openJob(String venueId) {
        return database.read(db -> SessionTable.openJob(db, venueId));
    }

    /** A venue's job that has ended, of the newest session that has one. */
    public Optional<SessionJob> endedJob(String venueId) {
        return database.read(db -> SessionTable.endedJob(db, venueId));
    }

    /** How many jobs of a session have not ended; 0 for an unknown session. */
    public int openJobs(String sessionId) {
        return database.read(db -> SessionTable.openJobs(db, sessionId));
    }

    /** A proposal as it stands. */
    public Optional<Proposal> proposal(String id) {
        return database.read(db -> ProposalTable.find(db, id)).map(ProposalTable.Stored::proposal);
    }

    /**
     * Proposals as they stand, ordered by venue and field. The last warning of a stale one says
     * why.
     */
    public List<Proposal> proposals(ProposalFilter filter) {
        return database.read(db -> ProposalTable.list(db, filter));
    }

    /** A part of the same list: at most {@code limit} proposals after the first {@code offset}. */
    public List<Proposal> proposals(ProposalFilter filter, int offset, int limit) {
        return database.read(db -> ProposalTable.list(db, filter, offset, limit));
    }

    /** How many proposals are in each state; every state is there. */
    public Map<ProposalState, Long> counts() {
        return database.read(ProposalTable::counts);
    }

    /** How far the review of each venue that has proposals is, by the venue's key. */
    public Map<String, VenueReviewCounts> countsByVenue() {
        return database.read(ProposalTable::countsByVenue);
    }

    /**
     * Makes decisions, in the order given, in one transaction. Those that cannot be made are
     * refused one by one; the others are made.
     */
    public DecisionOutcome decide(List<Decision> decisions) {
        return database.write(db -> new DecisionWork(db).decide(decisions));
    }

    /** Decisions, the newest first. */
    public List<HistoryEntry> history(DecisionFilter filter) {
        return database.read(db -> DecisionTable.history(db, filter));
    }

    /** Every decision in force, as far as figures need it, in the order decided. */
    public List<Judgement> judgements() {
        return database.read(DecisionTable::judgements);
    }

    /**
     * The steps of which something can be undone, the newest first.
     *
     * @param reviewer whose, everyone's if none
     * @param limit the most steps to list
     */
    public List<ReviewStep> undoableSteps(@Nullable String reviewer, int limit) {
        return database.read(db -> DecisionTable.standingSteps(db, reviewer, limit));
    }

    /** The decisions that still stand, grouped, the largest group first. */
    public List<DecisionGroup> standingGroups(DecisionGrouping grouping) {
        return database.read(db -> DecisionTable.standingGroups(db, grouping));
    }

    /** The decisions that an undoing step took back, for redoing them; the newest first. */
    public List<HistoryEntry> undoneBy(String step) {
        return database.read(db -> DecisionTable.undoneBy(db, step));
    }

    /** What is decided and not yet known to stand in the file, in the order decided. */
    public List<PendingWrite> pendingWrites() {
        return database.read(PendingTable::all);
    }

    /** The values stand in the file: written and read back. Later decisions stay pending. */
    public void markWritten(List<PendingWrite> writes) {
        database.write(
                db -> {
                    for (PendingWrite write : writes) {
                        PendingTable.remove(db, write);
                    }
                    return writes;
                });
    }

    /**
     * Somebody else changed the field in the file: the decision is set aside and the finding comes
     * back for review, see {@link FileConflict}.
     *
     * @param write what could not be written
     * @param current what stands in the file, empty if the field is absent
     * @return the proposal that now waits; none if there is nothing to ask, or if another decision
     *     came since
     */
    public Optional<Proposal> markConflict(PendingWrite write, Optional<JsonNode> current) {
        return database.write(
                db ->
                        PendingTable.remove(db, write)
                                ? conflicts.ofPending(db, write, current)
                                : Optional.empty());
    }

    /** What should stand in the file by the approvals that were written, venue by venue. */
    public List<WrittenValue> writtenValues() {
        return database.read(WrittenQuery::all);
    }

    /**
     * Somebody else changed fields in the file after approved values had been written there: those
     * findings come back for review, see {@link FileConflict}. What was decided again since is left
     * alone.
     *
     * @param moved written values with what stands there instead, empty if the field is absent
     * @return the venues whose proposals changed
     */
    public Set<String> markMoved(Map<WrittenValue, Optional<JsonNode>> moved) {
        return database.write(db -> conflicts.ofWritten(db, moved));
    }

    /** The ids of a venue's proposals that wait because somebody else changed the file. */
    public Set<String> fileChanged(String venueId) {
        return database.read(db -> ProposalTable.fileChanged(db, venueId));
    }

    /** What is known of all venues, for a list of them. */
    public VenueOverview overview() {
        return database.read(OverviewQuery::read);
    }

    /** The venues' flags and emptied marks for review. */
    public VenueMarks marks() {
        return marks;
    }

    /** The answers of searches. */
    public AnswerStore answers() {
        return answers;
    }

    /**
     * A number that changes when another program, or another {@code Ledger} in this one, has
     * changed something; cheap enough to ask every second.
     */
    public long dataVersion() {
        return database.foreignCommits();
    }

    @Override
    public void close() {
        database.close();
    }

    private boolean putJob(Connection db, String sessionId, VenueResearchJob job)
            throws SQLException {
        if (!SessionTable.putJob(db, sessionId, job)) {
            return false;
        }
        for (Proposal proposal : job.proposals()) {
            Proposal finding = proposal.over(proposal.original());
            List<Proposal> existing = ProposalTable.ofSameField(db, finding);
            Optional<PendingWrite> open =
                    PendingTable.ofField(db, finding.venueId(), finding.field());
            QueueChange change = merge.merge(existing, open, finding);
            ProposalTable.apply(db, change);
            String id = change.waiting().orElse(finding).id();
            if (ProposalTable.exists(db, id)) {
                SessionTable.addFinding(db, sessionId, job.venueId(), id);
            }
        }
        return true;
    }
}
