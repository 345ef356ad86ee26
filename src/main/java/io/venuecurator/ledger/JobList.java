package io.venuecurator.ledger;

import io.venuecurator.job.JobStatus;
import io.venuecurator.research.FailureClass;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the list of a session's jobs, without their logs and proposals. */
final class JobList {

    private static final String SELECT =
            "SELECT j.venue_id, j.body ->> '$.venue_name' AS venue_name, j.status, j.failure,"
                    + " j.body ->> '$.attempts' AS attempts,"
                    + " j.body ->> '$.started_at' AS started_at,"
                    + " j.body ->> '$.completed_at' AS completed_at,"
                    + " json_array_length(j.body, '$.search_queries') AS searches,"
                    + " (SELECT count(*) FROM finding f"
                    + " WHERE f.session_id = j.session_id AND f.venue_id = j.venue_id) AS found"
                    + " FROM job j WHERE j.session_id = ? ORDER BY j.position";

    private JobList() {}

    /** In the session's order; empty for an unknown session. */
    static List<JobLine> of(Connection db, String sessionId) throws SQLException {
        return Sql.list(db, SELECT, JobList::read, sessionId);
    }

    private static JobLine read(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        return new JobLine(
                row.getString("venue_id"),
                row.getString("venue_name"),
                Json.constant(row.getString("status"), JobStatus.class),
                failure == null ? null : Json.constant(failure, FailureClass.class),
                row.getInt("attempts"),
                instant(row.getString("started_at")),
                instant(row.getString("completed_at")),
                row.getInt("searches"),
                row.getInt("found"));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }
}
