package io.venuecurator.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import io.venuecurator.research.FailureClass;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what concerns all venues; answered from indexes, without the bodies. */
final class OverviewQuery {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private OverviewQuery() {}

    static VenueOverview read(Connection db) throws SQLException {
        return new VenueOverview(
                ProposalTable.countsByVenue(db), outcomes(db), warnings(db), VenueMarks.flags(db));
    }

    /** SQLite takes the columns beside {@code max} from the row that has it. */
    private static Map<String, JobOutcome> outcomes(Connection db) throws SQLException {
        Map<String, JobOutcome> outcomes = new HashMap<>();
        Sql.list(
                        db,
                        "SELECT venue_id, max(session_id), status, failure FROM job"
                                + " WHERE status IN ('completed', 'failed') GROUP BY venue_id",
                        row -> {
                            String failure = row.getString(4);
                            return Map.entry(
                                    row.getString(1),
                                    new JobOutcome(
                                            "failed".equals(row.getString(3)),
                                            failure == null
                                                    ? null
                                                    : Json.constant(failure, FailureClass.class)));
                        })
                .forEach(entry -> outcomes.put(entry.getKey(), entry.getValue()));
        return outcomes;
    }

    private static Map<String, Set<String>> warnings(Connection db) throws SQLException {
        Map<String, Set<String>> warnings = new HashMap<>();
        Sql.list(
                        db,
                        "SELECT venue_id, warnings FROM proposal"
                                + " WHERE state = 'waiting' AND warnings <> '[]'",
                        row -> Map.entry(row.getString(1), Json.readList(row.getString(2), TEXTS)))
                .forEach(
                        entry ->
                                warnings.computeIfAbsent(entry.getKey(), key -> new HashSet<>())
                                        .addAll(entry.getValue()));
        return warnings;
    }
}
