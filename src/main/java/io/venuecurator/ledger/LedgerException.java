package io.venuecurator.ledger;

import java.nio.file.Path;
import java.sql.SQLDataException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The ledger cannot be opened, read or written. The message is for the user: which file, what is
 * wrong, what to do. What was asked for has not happened, and nothing was deleted.
 */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int PRIMARY_CODE = 0xff;

    LedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static LedgerException damaged(Path file, @Nullable Throwable cause) {
        return new LedgerException(
                "The ledger "
                        + file
                        + " is damaged or is no ledger. Move it to another place, together with "
                        + file.getFileName()
                        + "-wal and "
                        + file.getFileName()
                        + "-shm if they exist, and start again: a new, empty one is made. The"
                        + " venues file is not touched.",
                cause);
    }

    static LedgerException of(Path file, SQLException cause) {
        if (cause instanceof SQLDataException) {
            return damaged(file, cause);
        }
        if (!(cause instanceof SQLiteException sqlite)) {
            return new LedgerException(
                    "The ledger " + file + " failed: " + cause.getMessage(), cause);
        }
        return switch (primaryCode(sqlite)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> damaged(file, cause);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    new LedgerException(
                            "The ledger "
                                    + file
                                    + " is held by another program. Wait until that is done or"
                                    + " close it, then try again.",
                            cause);
            case SQLITE_FULL ->
                    new LedgerException(
                            "The disk is full: the ledger "
                                    + file
                                    + " could not grow. Free some space and try again.",
                            cause);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                    new LedgerException(
                            "The ledger "
                                    + file
                                    + " cannot be opened for writing. Check that its folder exists"
                                    + " and that you may write there.",
                            cause);
            default ->
                    new LedgerException(
                            "The ledger " + file + " failed: " + cause.getMessage(), cause);
        };
    }

    private static SQLiteErrorCode primaryCode(SQLiteException e) {
        return SQLiteErrorCode.getErrorCode(e.getResultCode().code & PRIMARY_CODE);
    }
}
