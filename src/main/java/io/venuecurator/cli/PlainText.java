package io.venuecurator.cli;

import java.util.regex.Pattern;

/**
 * Makes text from a file or a page safe to print. A terminal obeys control characters (an escape
 * sequence may rewrite what was printed or set the clipboard) and bidirectional overrides make a
 * line read differently from what it says (Unicode Technical Report 36, section 2.5; CWE-150).
 */
final class PlainText {

    /** C0, DEL and C1 controls, line and paragraph separators, bidirectional controls. */
    private static final Pattern UNSAFE =
            Pattern.compile(
                    "[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\u200e\\u200f\\u061c"
                            + "\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String REPLACEMENT = "\ufffd";

    private PlainText() {}

    /** The text on one line: white space folded, every unsafe character made visible. */
    static String of(String text) {
        String folded = SPACES.matcher(text).replaceAll(" ").strip();
        return UNSAFE.matcher(folded).replaceAll(REPLACEMENT);
    }

    /** The same, cut at a number of code points, at least 1; a cut is marked with an ellipsis. */
    static String of(String text, int most) {
        String plain = of(text);
        if (plain.codePointCount(0, plain.length()) <= most) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, most - 1)) + "…";
    }
}
