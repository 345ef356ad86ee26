package io.venuecurator.research.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    private static final List<String> OTHER_PLACES = WordList.read("other-place-labels.txt");
    private static final int LONGEST_LABEL = 40;

    /**
     * The lines of a text that are not blank; one that is too long comes in pieces. A line labelled
     * as one about another place, such as "Other location: …", is left out.
     */
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
            if (!piece.isBlank() && !isOfOtherPlace(piece)) {
                lines.add(new Line(piece, start));
            }
            start = pieceEnd == lineEnd ? lineEnd + 1 : pieceEnd;
        }
        return lines;
    }

    private static boolean isOfOtherPlace(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || colon > LONGEST_LABEL) {
            return false;
        }
        String label = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return OTHER_PLACES.stream().anyMatch(label::startsWith);
    }

    /** Whether a rule that needs a number can find one. */
    boolean hasDigit() {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
