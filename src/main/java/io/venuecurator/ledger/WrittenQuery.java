package io.venuecurator.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.review.WrittenValue;
import io.venuecurator.venue.FieldPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What should stand in the file by the approvals: for each field its latest one, unless something
 * is still to be written there.
 */
final class WrittenQuery {

    private static final String STANDING =
            "SELECT max(p.decision) AS number, p.id, p.venue_id, p.field, d.final"
                    + " FROM proposal p JOIN decision d ON d.number = p.decision"
                    + " WHERE p.state IN ('accepted', 'edited')"
                    + " AND NOT EXISTS (SELECT 1 FROM pending_write w"
                    + " WHERE w.venue_id = p.venue_id AND w.field = p.field)";

    private WrittenQuery() {}

    /**
     * All, venue by venue. SQLite takes the columns beside {@code max} from the row that has it.
     */
    static List<WrittenValue> all(Connection db) throws SQLException {
        return Sql.list(
                db,
                STANDING + " GROUP BY p.venue_id, p.field ORDER BY p.venue_id, p.field",
                WrittenQuery::read);
    }

    /** Whether nothing was decided on the field since, nor is to be written there. */
    static boolean isStanding(Connection db, WrittenValue value) throws SQLException {
        return Sql.list(
                        db,
                        STANDING
                                + " AND p.venue_id = ? AND p.field = ?"
                                + " GROUP BY p.venue_id, p.field",
                        WrittenQuery::read,
                        value.venueId(),
                        value.field().value())
                .contains(value);
    }

    private static WrittenValue read(ResultSet row) throws SQLException {
        return new WrittenValue(
                row.getLong("number"),
                row.getString("id"),
                row.getString("venue_id"),
                FieldPath.of(row.getString("field")),
                Json.read(row.getString("final"), JsonNode.class));
    }
}
