package io.venuecurator.ledger;

import io.venuecurator.review.Decision;
import io.venuecurator.review.DecisionKind;
import io.venuecurator.review.HistoryEntry;
import io.venuecurator.review.Judgement;
import io.venuecurator.review.Step;
import io.venuecurator.venue.FieldPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The decisions, only ever added to; they are the change log. */
final class DecisionTable {

    private static final String SELECT =
            "SELECT d.number, d.proposal_id, d.kind, d.final, d.reviewer, d.at, d.step,"
                    + " p.venue_id, p.field, p.confidence, p.source,"
                    + " p.decision IS d.number AS in_force, p.body ->> '$.venue_name' AS venue_name,"
                    + " p.body -> '$.original' AS original, p.body -> '$.proposed' AS proposed"
                    + " FROM decision d JOIN proposal p ON p.id = d.proposal_id";

    private DecisionTable() {}

    /** Adds a decision and returns its number; an undo names the decision it takes back. */
    static long add(Connection db, Decision decision, @Nullable Long undoes) throws SQLException {
        Sql.run(
                db,
                "INSERT INTO decision (proposal_id, kind, final, reviewer, at, step, undoes)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                decision.proposalId(),
                Json.name(decision.kind()),
                Objects.toString(decision.finalValue(), null),
                decision.reviewer(),
                decision.at().toString(),
                decision.step(),
                decision.kind() == DecisionKind.UNDO ? undoes : null);
        return Sql.first(db, "SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
    }

    static List<HistoryEntry> history(Connection db, DecisionFilter filter) throws SQLException {
        FieldPath field = filter.field();
        Where where =
                new Where()
                        .and("d.proposal_id = ?", filter.proposalId())
                        .and("p.venue_id = ?", filter.venueId())
                        .and("d.step = ?", filter.step())
                        .and("d.reviewer = ?", filter.reviewer())
                        .and("p.field = ?", field == null ? null : field.value())
                        .and("p.source = ?", filter.source())
                        .and(
                                "p.id IN (SELECT proposal_id FROM finding WHERE session_id = ?)",
                                filter.sessionId());
        if (filter.inForce()) {
            where.holds("p.decision = d.number");
        }
        return Sql.list(
                db,
                SELECT + where.sql() + " ORDER BY d.number DESC LIMIT " + filter.limit(),
                DecisionTable::read,
                where.arguments());
    }

    /** Every decision in force, as far as figures need it, in the order decided. */
    static List<Judgement> judgements(Connection db) throws SQLException {
        return Sql.list(
                db,
                "SELECT p.venue_id, p.field, p.body -> '$.original', p.confidence, p.source,"
                        + " d.kind, d.at, d.step"
                        + " FROM proposal p JOIN decision d ON d.number = p.decision"
                        + " ORDER BY d.number",
                row ->
                        new Judgement(
                                row.getString(1),
                                FieldPath.of(row.getString(2)),
                                Json.readValue(row.getString(3)),
                                row.getDouble(4),
                                row.getString(5),
                                Json.constant(row.getString(6), DecisionKind.class),
                                Instant.parse(row.getString(7)),
                                Step.isBulk(row.getString(8))));
    }

    static List<HistoryEntry> undoneBy(Connection db, String step) throws SQLException {
        return Sql.list(
                db,
                SELECT
                        + " WHERE d.number IN (SELECT undoes FROM decision WHERE step = ?)"
                        + " ORDER BY d.number DESC",
                DecisionTable::read,
                step);
    }

    static List<ReviewStep> standingSteps(Connection db, @Nullable String reviewer, int limit)
            throws SQLException {
        Where where = new Where().holds("p.decision = d.number").and("d.reviewer = ?", reviewer);
        return Sql.list(
                db,
                "SELECT d.step, d.reviewer, max(d.at), count(*)"
                        + " FROM proposal p JOIN decision d ON d.number = p.decision"
                        + where.sql()
                        + " GROUP BY d.step, d.reviewer ORDER BY max(d.number) DESC LIMIT "
                        + limit,
                row ->
                        new ReviewStep(
                                row.getString(1),
                                row.getString(2),
                                Instant.parse(row.getString(3)),
                                row.getInt(4)),
                where.arguments());
    }

    /** The groups of decisions that still stand, the largest first. */
    static List<DecisionGroup> standingGroups(Connection db, DecisionGrouping grouping)
            throws SQLException {
        String column =
                switch (grouping) {
                    case SOURCE -> "p.source";
                    case RUN -> "f.session_id";
                    case FIELD -> "p.field";
                    case REVIEWER -> "d.reviewer";
                };
        String findings =
                grouping == DecisionGrouping.RUN ? " JOIN finding f ON f.proposal_id = p.id" : "";
        return Sql.list(
                db,
                "SELECT "
                        + column
                        + ", count(*) FROM proposal p JOIN decision d ON d.number = p.decision"
                        + findings
                        + " GROUP BY 1 ORDER BY 2 DESC, 1",
                row -> new DecisionGroup(row.getString(1), row.getInt(2)));
    }

    private static HistoryEntry read(ResultSet row) throws SQLException {
        Decision decision =
                new Decision(
                        row.getString("proposal_id"),
                        Json.constant(row.getString("kind"), DecisionKind.class),
                        Json.readValue(row.getString("final")),
                        row.getString("reviewer"),
                        Instant.parse(row.getString("at")),
                        row.getString("step"));
        return new HistoryEntry(
                row.getLong("number"),
                decision,
                row.getString("venue_id"),
                row.getString("venue_name"),
                FieldPath.of(row.getString("field")),
                Json.readValue(row.getString("original")),
                Objects.requireNonNull(Json.readValue(row.getString("proposed"))),
                row.getDouble("confidence"),
                row.getString("source"),
                row.getBoolean("in_force"));
    }
}
