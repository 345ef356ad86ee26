package io.venuecurator.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Owns the connections to one ledger: one that writes and one that reads, so that a long list does
 * not hold up a decision. Thread-safe; other programs may use the same file at once.
 *
 * <p>Write-ahead log with {@code synchronous=full}: a write is on the disk when {@link #write}
 * returns, and after a crash at any moment the file holds whole transactions only.
 */
final class Database implements AutoCloseable {

    private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration BUSY_PAUSE = Duration.ofMillis(10);
    private static final int LOG_SIZE_LIMIT = 64 << 20;

    private final Path file;
    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();

    private Database(Path file, Connection writer, Connection reader) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
    }

    /** Work inside a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection db) throws SQLException;
    }

    /** Opens the file, makes it if it is missing, and brings it to the present layout. */
    static Database open(Path file) {
        // As a URI: in a plain name the driver takes what follows a question mark for options.
        return open(file, file.toAbsolutePath().toUri().toString());
    }

    /** An empty database that is gone when it is closed; the file is only its name in messages. */
    static Database inMemory(Path file) {
        return open(file, "file:" + UUID.randomUUID() + "?mode=memory&cache=shared");
    }

    private static Database open(Path file, String uri) {
        try {
            Connection writer = connect(uri);
            try {
                useWriteAheadLog(writer);
                Database database = new Database(file, writer, connect(uri));
                database.prepare();
                return database;
            } catch (SQLException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    Path file() {
        return file;
    }

    /** Runs queries that see one state of the ledger. */
    <T> T read(Work<T> work) {
        return transaction(reading, reader, "BEGIN", work);
    }

    /** Runs changes that are kept whole, and on the disk, or not at all. */
    <T> T write(Work<T> work) {
        return transaction(writing, writer, "BEGIN IMMEDIATE", work);
    }

    /**
     * Runs changes that are kept whole, or not at all, and survive a kill of the program, but the
     * last of which may go with the power: for what can be had again. It does not wait for the disk
     * (SQLite, PRAGMA synchronous).
     */
    <T> T writeReplaceable(Work<T> work) {
        writing.lock();
        try {
            execute(writer, "PRAGMA synchronous = NORMAL");
            try {
                return write(work);
            } finally {
                execute(writer, "PRAGMA synchronous = FULL");
            }
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        } finally {
            writing.unlock();
        }
    }

    /** Moves when another connection than our writer has committed. */
    long foreignCommits() {
        writing.lock();
        try {
            return Sql.first(writer, "PRAGMA data_version", row -> row.getLong(1)).orElse(0L);
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        closeQuietly(reading, reader);
        closeQuietly(writing, writer);
    }

    private void prepare() throws SQLException {
        try {
            write(
                    db -> {
                        Schema.migrate(db, file);
                        return file;
                    });
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private static Connection connect(String uri) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) BUSY_TIMEOUT.toMillis());
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setJournalSizeLimit(LOG_SIZE_LIMIT);
        config.enforceForeignKeys(true);
        return DriverManager.getConnection("jdbc:sqlite:" + uri, config.toProperties());
    }

    /** SQLite does not always wait for the lock that this switch needs, so we do. */
    private static void useWriteAheadLog(Connection db) throws SQLException {
        long deadline = System.nanoTime() + BUSY_TIMEOUT.toNanos();
        while (true) {
            try {
                execute(db, "PRAGMA journal_mode = WAL");
                return;
            } catch (SQLiteException e) {
                if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY
                        || System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(BUSY_PAUSE.toNanos());
            }
        }
    }

    private <T> T transaction(ReentrantLock lock, Connection db, String begin, Work<T> work) {
        lock.lock();
        try {
            execute(db, begin);
            boolean committed = false;
            try {
                T result = work.run(db);
                execute(db, "COMMIT");
                committed = true;
                return result;
            } finally {
                if (!committed) {
                    rollBack(db);
                }
            }
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        } finally {
            lock.unlock();
        }
    }

    private static void execute(Connection db, String sql) throws SQLException {
        try (Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }

    /** SQLite rolls back by itself on some errors; then there is nothing left to do. */
    private static void rollBack(Connection db) {
        try {
            execute(db, "ROLLBACK");
        } catch (SQLException ignored) {
            // The error that led here is the one to report.
        }
    }

    private void closeQuietly(ReentrantLock lock, Connection db) {
        lock.lock();
        try {
            db.close();
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        } finally {
            lock.unlock();
        }
    }
}
