package io.venuecurator.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bytes with a limit; of a line that is longer, only that it was is told. */
final class LineInput {

    private final InputStream in;
    private final int longest;

    LineInput(InputStream in, int longest) {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
    }

    /**
     * One line without its end.
     *
     * @param bytes what stands in it, empty if it is too long
     * @param isTooLong whether it is longer than the limit
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Line(byte[] bytes, boolean isTooLong) {}

    /** The next line, none at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            if (line.size() < longest) {
                line.write(next);
            } else {
                tooLong = true;
            }
            next = in.read();
        }
        return Optional.of(new Line(tooLong ? new byte[0] : line.toByteArray(), tooLong));
    }
}
