package io.venuecurator.research.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page's text.
 *
 * @param text the line
 * @param start index of its first character in the page's text
 */
record Line(String text, int start) {

    /** No rule ever sees more than this at once, which keeps hostile pages cheap. */
    static final int LONGEST = 2_000;

    /** A page's text beyond this many characters is not read. */
    static final int LONGEST_TEXT = 200_000;

    /** The lines of a text that are not blank; one that is too long comes in pieces. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int end = Math.min(text.length(), LONGEST_TEXT);
        int start = 0;
        while (start < end) {
            int newline = text.indexOf('\n', start);
            int lineEnd = newline < 0 ? end : Math.min(newline, end);
            int pieceEnd = Math.min(lineEnd, start + LONGEST);
            if (pieceEnd < lineEnd) {
                int space = text.lastIndexOf(' ', pieceEnd);
                pieceEnd = space > start ? space : pieceEnd;
            }
            String piece = text.substring(start, pieceEnd);
            if (!piece.isBlank()) {
                lines.add(new Line(piece, start));
            }
            start = pieceEnd == lineEnd ? lineEnd + 1 : pieceEnd;
        }
        return lines;
    }

    /** Whether a rule that needs a number can find one. */
    boolean hasDigit() {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
