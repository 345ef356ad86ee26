package io.venuecurator.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Two marks that a venue can have beside its proposals: a reviewer's flag, and what its {@code
 * needs_review} held before a write emptied it. Like the {@link Ledger}, thread-safe and durable.
 */
public final class VenueMarks {

    private final Database database;

    VenueMarks(Database database) {
        this.database = database;
    }

    /** Flags venues for later, all at once; who flagged a venue first stays noted. */
    public void flag(Collection<String> venueIds, String reviewer, Instant at) {
        database.write(
                db -> {
                    for (String venueId : venueIds) {
                        Sql.run(
                                db,
                                "INSERT OR IGNORE INTO flag (venue_id, reviewer, at)"
                                        + " VALUES (?, ?, ?)",
                                venueId,
                                reviewer,
                                at.toString());
                    }
                    return venueIds;
                });
    }

    /** Takes the flags of venues away, all at once. */
    public void unflag(Collection<String> venueIds) {
        database.write(
                db -> {
                    for (String venueId : venueIds) {
                        Sql.run(db, "DELETE FROM flag WHERE venue_id = ?", venueId);
                    }
                    return venueIds;
                });
    }

    /** The flagged venues. */
    static Set<String> flags(Connection db) throws SQLException {
        return Set.copyOf(Sql.list(db, "SELECT venue_id FROM flag", row -> row.getString(1)));
    }

    /** Keeps what {@code needs_review} holds, before a write that may empty it. */
    public void keepReviewMark(String venueId, JsonNode mark) {
        run(
                "INSERT OR REPLACE INTO emptied_review (venue_id, value) VALUES (?, ?)",
                venueId,
                mark.toString());
    }

    /** Forgets it: the mark stands in the file. */
    public void forgetReviewMark(String venueId) {
        run("DELETE FROM emptied_review WHERE venue_id = ?", venueId);
    }

    /** What {@code needs_review} held before a write emptied it; none if no write did. */
    public Optional<JsonNode> emptiedReviewMark(String venueId) {
        return database.read(
                db ->
                        Sql.first(
                                db,
                                "SELECT value FROM emptied_review WHERE venue_id = ?",
                                row -> Json.read(row.getString(1), JsonNode.class),
                                venueId));
    }

    private void run(String sql, Object... arguments) {
        database.write(db -> Sql.run(db, sql, arguments));
    }
}
