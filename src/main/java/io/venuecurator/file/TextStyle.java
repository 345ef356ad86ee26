package io.venuecurator.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.venuecurator.file.ObjectSpan.Member;
import java.io.IOException;
import java.util.Optional;

/**
 * How a venue's text is written where single members do not show it: whether it escapes what is not
 * ASCII, and whether its lists stand in one line. What the venue does goes before what the file
 * does.
 *
 * @param asciiFile whether the whole file is ASCII
 * @param ifEmpty the layout of a venue that has no members
 */
record TextStyle(boolean asciiFile, Layout ifEmpty) {

    /** A writer for new members. */
    ValueText writer(byte[] venue) throws IOException {
        return new ValueText(escapes(venue), inlineLists(venue, 0, venue.length).orElse(false));
    }

    /** A writer for a value that takes the place of another. */
    ValueText writer(byte[] venue, Member replaced) throws IOException {
        Optional<Boolean> own = inlineLists(venue, replaced.valueStart(), replaced.valueEnd());
        return own.isPresent() ? new ValueText(escapes(venue), own.get()) : writer(venue);
    }

    private boolean escapes(byte[] venue) {
        boolean escapeSeen = false;
        for (int at = 0; at < venue.length; at++) {
            if (venue[at] < 0) {
                return false;
            }
            if (venue[at] == '\\') {
                at++;
                escapeSeen = escapeSeen || (venue[at] == 'u' && !isAscii(venue, at + 1));
            }
        }
        return escapeSeen || asciiFile;
    }

    /** Whether four hexadecimal digits are those of an ASCII character. */
    private static boolean isAscii(byte[] venue, int at) {
        return venue[at] == '0' && venue[at + 1] == '0' && venue[at + 2] < '8';
    }

    /** Whether the first list of plain values in a stretch of text stands in one line. */
    private static Optional<Boolean> inlineLists(byte[] text, int from, int to) throws IOException {
        try (JsonParser parser = StrictJson.parser(text, from, to)) {
            int open = -1;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    open = from + (int) parser.currentTokenLocation().getByteOffset();
                } else if (token == JsonToken.END_ARRAY && open >= 0) {
                    int close = from + (int) parser.currentTokenLocation().getByteOffset();
                    if (close > open + 1) {
                        return Optional.of(!hasLineEnd(text, open, close));
                    }
                } else if (token == JsonToken.START_OBJECT) {
                    open = -1;
                }
            }
            return Optional.empty();
        }
    }

    private static boolean hasLineEnd(byte[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text[at] == '\n' || text[at] == '\r') {
                return true;
            }
        }
        return false;
    }
}
