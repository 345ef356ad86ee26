package io.venuecurator.research.extract;

import java.util.regex.Pattern;

/** Cuts the quote for an evidence out of a text: its own words, white space folded. */
final class Quote {

    /** The longest quote, in characters. */
    static final int LONGEST = 300;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private Quote() {}

    /**
     * The lines that hold a place in a text; where they are too long, the words around the place.
     *
     * @param start index of the value's first character
     * @param end index after its last character
     */
    static String around(String text, int start, int end) {
        int lineStart = text.lastIndexOf('\n', Math.max(start - 1, 0)) + 1;
        int from = Math.min(lineStart, start);
        int newline = text.indexOf('\n', end);
        int to = newline < 0 ? text.length() : newline;
        if (to - from > LONGEST) {
            int room = Math.max(0, LONGEST - (end - start)) / 2;
            from = wordStart(text, Math.max(from, start - room), start);
            to = wordEnd(text, Math.min(to, Math.max(end, start) + room), end);
        }
        return cut(text.substring(from, to));
    }

    /** A text as a quote: folded, and cut off where it is too long. */
    static String cut(String text) {
        String folded = fold(text);
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST).strip();
    }

    /** The same text with every run of white space as one space. */
    static String fold(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static int wordStart(String text, int from, int start) {
        int at = from;
        while (at > 0 && at < start && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int to, int end) {
        int at = to;
        while (at < text.length() && at > end && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
