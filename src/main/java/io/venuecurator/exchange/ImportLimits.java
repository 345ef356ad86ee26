package io.venuecurator.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How large a table may be: it comes from anywhere and is held in memory. */
final class ImportLimits {

    static final long MOST_BYTES = 200L << 20;
    static final long MOST_UNPACKED_BYTES = 500L << 20;
    static final int MOST_ROWS = 1_000_000;
    static final int MOST_COLUMNS = 1_000;

    private ImportLimits() {}

    static void checkSize(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("There is no file " + file + "; check its name.");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw tooLarge(file);
        }
    }

    static void checkRows(Path file, int rows, int columns) throws IOException {
        if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
            throw tooLarge(file);
        }
    }

    static IOException tooLarge(Path file) {
        return new IOException(
                "%s is too large: at most %d MB, %,d rows and %,d columns. Split it and import the parts."
                        .formatted(file, MOST_BYTES >> 20, MOST_ROWS, MOST_COLUMNS));
    }
}
