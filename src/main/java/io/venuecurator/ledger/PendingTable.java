package io.venuecurator.ledger;

import io.venuecurator.review.PendingWrite;
import io.venuecurator.venue.FieldPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What is decided and not yet known to stand in the file, at most one row per field. */
final class PendingTable {

    private static final String SELECT =
            "SELECT number, proposal_id, venue_id, field, expected, value FROM pending_write";

    private PendingTable() {}

    /** All, in the order in which they were decided. */
    static List<PendingWrite> all(Connection db) throws SQLException {
        return Sql.list(db, SELECT + " ORDER BY number", PendingTable::read);
    }

    static Optional<PendingWrite> ofField(Connection db, String venueId, FieldPath field)
            throws SQLException {
        return Sql.first(
                db,
                SELECT + " WHERE venue_id = ? AND field = ?",
                PendingTable::read,
                venueId,
                field.value());
    }

    static void put(Connection db, PendingWrite write) throws SQLException {
        Sql.run(
                db,
                "INSERT OR REPLACE INTO pending_write"
                        + " (venue_id, field, number, proposal_id, expected, value)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                write.venueId(),
                write.field().value(),
                write.number(),
                write.proposalId(),
                Json.writeValues(write.expected()),
                Json.writeValues(List.of(write.value())));
    }

    /** Removes it unless another decision came since; tells whether it did. */
    static boolean remove(Connection db, PendingWrite write) throws SQLException {
        return Sql.run(
                        db,
                        "DELETE FROM pending_write WHERE venue_id = ? AND field = ? AND number = ?",
                        write.venueId(),
                        write.field().value(),
                        write.number())
                > 0;
    }

    private static PendingWrite read(ResultSet row) throws SQLException {
        return new PendingWrite(
                row.getLong("number"),
                row.getString("proposal_id"),
                row.getString("venue_id"),
                FieldPath.of(row.getString("field")),
                Json.readValues(row.getString("expected")),
                Json.readValues(row.getString("value")).getFirst());
    }
}
