package io.venuecurator.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with positional arguments: texts, whole numbers, reals or {@code null}. */
final class Sql {

    private Sql() {}

    /** Reads one row; must not move the cursor. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Connection db, String sql, Row<T> row, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepare(db, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        }
    }

    static <T> Optional<T> first(
            Connection db, String sql, Row<T> row, @Nullable Object... arguments)
            throws SQLException {
        return list(db, sql, row, arguments).stream().findFirst();
    }

    /** Runs a statement that returns no rows; tells how many rows it changed. */
    static int run(Connection db, String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(db, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(
            Connection db, String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = db.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
