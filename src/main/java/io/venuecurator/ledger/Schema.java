package io.venuecurator.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings a database to the present layout: version n is reached from n-1 by {@code schema-n.sql}.
 * The version stands in SQLite's {@code user_version}; {@code application_id} says that the file is
 * one of ours.
 */
final class Schema {

    /** The newest layout that this program knows. */
    static final int VERSION = 2;

    /** "VCur" in ASCII. */
    static final int APPLICATION_ID = 0x56437572;

    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\R");

    private Schema() {}

    /** To be called inside a write transaction, so that only one program migrates. */
    static void migrate(Connection db, Path file) throws SQLException {
        int version = pragma(db, "user_version");
        boolean empty =
                Sql.first(db, "SELECT count(*) FROM sqlite_master", row -> row.getInt(1))
                        .orElse(0)
                        .equals(0);
        if (!empty && pragma(db, "application_id") != APPLICATION_ID) {
            throw LedgerException.damaged(file, null);
        }
        if (version > VERSION) {
            throw new LedgerException(
                    "The ledger "
                            + file
                            + " was written by a newer version of this program (layout "
                            + version
                            + ", known here up to "
                            + VERSION
                            + "). Update the program.",
                    null);
        }
        for (int next = version + 1; next <= VERSION; next++) {
            runScript(db, next);
        }
        if (version < VERSION) {
            try (Statement statement = db.createStatement()) {
                statement.execute("PRAGMA application_id = " + APPLICATION_ID);
                statement.execute("PRAGMA user_version = " + VERSION);
            }
        }
    }

    private static void runScript(Connection db, int version) throws SQLException {
        try (Statement statement = db.createStatement()) {
            for (String sql : statements("schema-" + version + ".sql")) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> statements(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("A resource is missing: " + name);
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return END_OF_STATEMENT.splitAsStream(script).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pragma(Connection db, String name) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
            return rows.getInt(1);
        }
    }
}
