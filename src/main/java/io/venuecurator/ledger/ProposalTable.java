package io.venuecurator.ledger;

import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.review.QueueChange;
import io.venuecurator.venue.FieldPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposals as found, with their state; who decided comes from the decision in force. */
final class ProposalTable {

    private static final String SELECT =
            "SELECT p.state, p.stale_reason, p.decision, p.body, d.reviewer, d.at, d.final"
                    + " FROM proposal p LEFT JOIN decision d ON d.number = p.decision";

    private ProposalTable() {}

    /**
     * A proposal with the number of the decision in force.
     *
     * @param proposal as it stands
     * @param decision none while undecided
     */
    record Stored(Proposal proposal, @Nullable Long decision) {

        boolean isDecidedAfter(Stored other) {
            return decision != null && other.decision != null && decision > other.decision;
        }
    }

    static boolean exists(Connection db, String id) throws SQLException {
        return Sql.first(db, "SELECT 1 FROM proposal WHERE id = ?", row -> true, id).isPresent();
    }

    static Optional<Stored> find(Connection db, String id) throws SQLException {
        return Sql.first(db, SELECT + " WHERE p.id = ?", ProposalTable::read, id);
    }

    /**
     * All that was ever proposed for the field of a proposal, itself among them if it is stored.
     */
    static List<Proposal> ofSameField(Connection db, Proposal proposal) throws SQLException {
        return ofField(db, proposal.venueId(), proposal.field()).stream()
                .map(Stored::proposal)
                .toList();
    }

    /** In the order in which they were decided, undecided ones first. */
    static List<Stored> ofField(Connection db, String venueId, FieldPath field)
            throws SQLException {
        return Sql.list(
                db,
                SELECT + " WHERE p.venue_id = ? AND p.field = ? ORDER BY p.decision",
                ProposalTable::read,
                venueId,
                field.value());
    }

    static List<Proposal> list(Connection db, ProposalFilter filter) throws SQLException {
        return list(db, filter, 0, Integer.MAX_VALUE);
    }

    static List<Proposal> list(Connection db, ProposalFilter filter, int offset, int limit)
            throws SQLException {
        FieldPath field = filter.field();
        Where where =
                new Where()
                        .in("p.state", filter.states().stream().map(Json::name).toList())
                        .and("p.venue_id = ?", filter.venueId())
                        .and("p.field = ?", field == null ? null : field.value())
                        .and("p.source = ?", filter.source())
                        .and("p.confidence >= ?", filter.minConfidence())
                        .and(
                                "p.id IN (SELECT proposal_id FROM finding WHERE session_id = ?)",
                                filter.sessionId());
        return Sql.list(
                db,
                SELECT
                        + where.sql()
                        + " ORDER BY p.venue_id, p.field, p.rowid LIMIT "
                        + limit
                        + " OFFSET "
                        + offset,
                row -> read(row).proposal(),
                where.arguments());
    }

    /** The proposals that a session's jobs found, by venue. */
    static Map<String, List<Proposal>> ofSession(Connection db, String sessionId)
            throws SQLException {
        Map<String, List<Proposal>> byVenue = new HashMap<>();
        for (Proposal proposal : list(db, ProposalFilter.ALL.ofSession(sessionId))) {
            byVenue.computeIfAbsent(proposal.venueId(), id -> new ArrayList<>()).add(proposal);
        }
        return byVenue;
    }

    static void apply(Connection db, QueueChange change) throws SQLException {
        for (QueueChange.Stale stale : change.stale()) {
            Sql.run(
                    db,
                    "UPDATE proposal SET state = 'stale', stale_reason = ?, decision = NULL"
                            + " WHERE id = ?",
                    stale.reason(),
                    stale.proposalId());
        }
        if (change.waiting().isPresent()) {
            putWaiting(db, change.waiting().get());
        }
    }

    /** Notes that a proposal waits because somebody else changed the file. */
    static void markFileChanged(Connection db, Proposal waiting) throws SQLException {
        Sql.run(db, "UPDATE proposal SET file_changed = 1 WHERE id = ?", waiting.id());
    }

    static Set<String> fileChanged(Connection db, String venueId) throws SQLException {
        return Set.copyOf(
                Sql.list(
                        db,
                        "SELECT id FROM proposal"
                                + " WHERE venue_id = ? AND state = 'waiting' AND file_changed",
                        row -> row.getString(1),
                        venueId));
    }

    static void setDecision(Connection db, Proposal decided, long number) throws SQLException {
        Sql.run(
                db,
                "UPDATE proposal SET state = ?, decision = ?, stale_reason = NULL WHERE id = ?",
                Json.name(decided.state()),
                decided.state().isDecided() ? number : null,
                decided.id());
    }

    static Map<ProposalState, Long> counts(Connection db) throws SQLException {
        Map<ProposalState, Long> counts = new EnumMap<>(ProposalState.class);
        for (ProposalState state : ProposalState.values()) {
            counts.put(state, 0L);
        }
        Sql.list(
                        db,
                        "SELECT state, count(*) FROM proposal GROUP BY state",
                        row ->
                                Map.entry(
                                        Json.constant(row.getString(1), ProposalState.class),
                                        row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    static Map<String, VenueReviewCounts> countsByVenue(Connection db) throws SQLException {
        Map<String, VenueReviewCounts> counts = new HashMap<>();
        Sql.list(
                        db,
                        "SELECT venue_id, sum(state = 'waiting'),"
                                + " sum(state IN ('accepted', 'edited')),"
                                + " sum(state NOT IN ('waiting', 'stale')), sum(state = 'stale'),"
                                + " sum(state = 'waiting' AND file_changed)"
                                + " FROM proposal GROUP BY venue_id",
                        row ->
                                Map.entry(
                                        row.getString(1),
                                        new VenueReviewCounts(
                                                row.getInt(2),
                                                row.getInt(3),
                                                row.getInt(4),
                                                row.getInt(5),
                                                row.getInt(6))))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static void putWaiting(Connection db, Proposal waiting) throws SQLException {
        Sql.run(
                db,
                "INSERT INTO proposal (id, venue_id, field, state, confidence, source, body)"
                        + " VALUES (?, ?, ?, 'waiting', ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                        + " state = 'waiting', stale_reason = NULL,"
                        + " confidence = excluded.confidence, source = excluded.source,"
                        + " body = excluded.body",
                waiting.id(),
                waiting.venueId(),
                waiting.field().value(),
                waiting.confidence(),
                source(waiting),
                Json.write(waiting));
    }

    private static String source(Proposal proposal) {
        return proposal.candidates().stream()
                .findFirst()
                .map(Candidate::evidence)
                .map(evidence -> evidence.host())
                .orElse("");
    }

    private static Stored read(ResultSet row) throws SQLException {
        ProposalState state = Json.constant(row.getString("state"), ProposalState.class);
        Proposal found = Json.read(row.getString("body"), Proposal.class);
        String at = row.getString("at");
        Proposal proposal =
                found.decided(
                        state,
                        row.getString("reviewer"),
                        at == null ? null : Instant.parse(at),
                        Json.readValue(row.getString("final")));
        if (state == ProposalState.STALE) {
            List<String> warnings = new ArrayList<>(proposal.warnings());
            warnings.add(row.getString("stale_reason"));
            proposal = proposal.withWarnings(warnings);
        }
        long decision = row.getLong("decision");
        return new Stored(proposal, row.wasNull() ? null : decision);
    }
}
