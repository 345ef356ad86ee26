package io.venuecurator.ledger;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.proposal.Proposal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Sessions and their jobs; what the jobs found stands with the proposals. */
final class SessionTable {

    private static final String ENDED = "status IN ('completed', 'failed')";
    private static final String NOT_ENDED = "status NOT IN ('completed', 'failed')";

    private SessionTable() {}

    static void put(Connection db, EnrichmentSession session) throws SQLException {
        Sql.run(
                db,
                "INSERT INTO session (id, started_at, completed_at, body) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET started_at = excluded.started_at,"
                        + " completed_at = excluded.completed_at, body = excluded.body",
                session.sessionId(),
                Objects.toString(session.startedAt(), null),
                Objects.toString(session.completedAt(), null),
                Json.write(session.withJobs(List.of())));
    }

    static boolean exists(Connection db, String id) throws SQLException {
        return Sql.first(db, "SELECT 1 FROM session WHERE id = ?", row -> true, id).isPresent();
    }

    /** Stores a job, unless it is stored as completed already; tells whether it did. */
    static boolean putJob(Connection db, String sessionId, VenueResearchJob job)
            throws SQLException {
        return Sql.run(
                        db,
                        "INSERT INTO job (session_id, venue_id, position, status, body)"
                                + " VALUES (?1, ?2, (SELECT coalesce(max(position) + 1, 0)"
                                + " FROM job WHERE session_id = ?1), ?3, ?4)"
                                + " ON CONFLICT (session_id, venue_id) DO UPDATE SET"
                                + " status = excluded.status, body = excluded.body"
                                + " WHERE job.status <> 'completed'",
                        sessionId,
                        job.venueId(),
                        Json.name(job.status()),
                        Json.write(job.withProposals(List.of())))
                > 0;
    }

    static void addFinding(Connection db, String sessionId, String venueId, String proposalId)
            throws SQLException {
        Sql.run(
                db,
                "INSERT OR IGNORE INTO finding (session_id, venue_id, proposal_id)"
                        + " VALUES (?, ?, ?)",
                sessionId,
                venueId,
                proposalId);
    }

    static Optional<EnrichmentSession> find(Connection db, String id) throws SQLException {
        Optional<EnrichmentSession> session =
                Sql.first(
                        db,
                        "SELECT body FROM session WHERE id = ?",
                        row -> Json.read(row.getString(1), EnrichmentSession.class),
                        id);
        return session.isEmpty() ? session : Optional.of(session.get().withJobs(jobs(db, id)));
    }

    /** The newest one that has not ended. */
    static Optional<String> latestOpen(Connection db) throws SQLException {
        return Sql.first(
                db,
                "SELECT id FROM session WHERE completed_at IS NULL ORDER BY id DESC LIMIT 1",
                row -> row.getString(1));
    }

    static List<SessionSummary> summaries(Connection db) throws SQLException {
        List<SessionSummary> summaries = new ArrayList<>();
        for (EnrichmentSession session :
                Sql.list(
                        db,
                        "SELECT body FROM session ORDER BY id DESC",
                        row -> Json.read(row.getString(1), EnrichmentSession.class))) {
            Map<JobStatus, Integer> jobs = new EnumMap<>(JobStatus.class);
            Sql.list(
                            db,
                            "SELECT status, count(*) FROM job WHERE session_id = ?"
                                    + " GROUP BY status",
                            row ->
                                    Map.entry(
                                            Json.constant(row.getString(1), JobStatus.class),
                                            row.getInt(2)),
                            session.sessionId())
                    .forEach(entry -> jobs.put(entry.getKey(), entry.getValue()));
            summaries.add(
                    new SessionSummary(
                            session.sessionId(), session.startedAt(), session.completedAt(), jobs));
        }
        return summaries;
    }

    static Optional<VenueResearchJob> job(Connection db, String sessionId, String venueId)
            throws SQLException {
        return Sql.first(
                db,
                "SELECT body FROM job WHERE session_id = ? AND venue_id = ?",
                row -> Json.read(row.getString(1), VenueResearchJob.class),
                sessionId,
                venueId);
    }

    static Optional<SessionJob> openJob(Connection db, String venueId) throws SQLException {
        return newestJob(db, venueId, NOT_ENDED);
    }

    static Optional<SessionJob> endedJob(Connection db, String venueId) throws SQLException {
        return newestJob(db, venueId, ENDED);
    }

    private static Optional<SessionJob> newestJob(Connection db, String venueId, String status)
            throws SQLException {
        return Sql.first(
                db,
                "SELECT session_id, body FROM job WHERE venue_id = ? AND "
                        + status
                        + " ORDER BY session_id DESC LIMIT 1",
                row ->
                        new SessionJob(
                                row.getString(1),
                                Json.read(row.getString(2), VenueResearchJob.class)),
                venueId);
    }

    static int openJobs(Connection db, String sessionId) throws SQLException {
        return Sql.first(
                        db,
                        "SELECT count(*) FROM job WHERE session_id = ? AND " + NOT_ENDED,
                        row -> row.getInt(1),
                        sessionId)
                .orElse(0);
    }

    private static List<VenueResearchJob> jobs(Connection db, String sessionId)
            throws SQLException {
        Map<String, List<Proposal>> found = ProposalTable.ofSession(db, sessionId);
        return Sql.list(
                db,
                "SELECT body FROM job WHERE session_id = ? ORDER BY position",
                row -> {
                    VenueResearchJob job = Json.read(row.getString(1), VenueResearchJob.class);
                    return job.withProposals(found.getOrDefault(job.venueId(), List.of()));
                },
                sessionId);
    }
}
