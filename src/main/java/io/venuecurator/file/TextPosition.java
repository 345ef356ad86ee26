package io.venuecurator.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A place in a text file as editors show it.
 *
 * @param line from 1; a line ends with LF, CR LF or CR
 * @param column from 1, in Unicode code points
 */
public record TextPosition(long line, long column) {

    /**
     * Finds the line and column of a byte by reading the file up to it.
     *
     * @param offset from 0; beyond the end of the file means its end
     */
    static TextPosition of(Path file, long offset) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            long line = 1;
            long column = 1;
            int previous = -1;
            for (long at = 0; at < offset; at++) {
                int b = in.read();
                if (b < 0) {
                    break;
                }
                if (b == '\n' || b == '\r') {
                    line += b == '\n' && previous == '\r' ? 0 : 1;
                    column = 1;
                } else if (startsCharacter(b) && !isByteOrderMark(b, at)) {
                    column++;
                }
                previous = b;
            }
            return new TextPosition(line, column);
        }
    }

    private static boolean startsCharacter(int b) {
        return (b & 0xC0) != 0x80;
    }

    private static boolean isByteOrderMark(int b, long at) {
        return at == 0 && b == 0xEF;
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
