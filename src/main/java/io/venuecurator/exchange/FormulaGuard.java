package io.venuecurator.exchange;

/**
 * Keeps a text from being run as a formula when a table is opened in a spreadsheet: one that begins
 * with {@code = + - @}, a tab or a line break gets an apostrophe before it (OWASP, "CSV
 * Injection"). Reading takes exactly that apostrophe away again, so nothing is lost on the way
 * there and back.
 */
final class FormulaGuard {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";
    private static final char GUARD = '\'';

    private FormulaGuard() {}

    /** The text as it may stand in a table. */
    static String guard(String text) {
        return isDangerousBehindApostrophes(text) ? GUARD + text : text;
    }

    /** The text behind a guard; any other text as it is. */
    static String unguard(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && isDangerousBehindApostrophes(cell)
                ? cell.substring(1)
                : cell;
    }

    private static boolean isDangerousBehindApostrophes(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == GUARD) {
            start++;
        }
        return start < text.length() && DANGEROUS.indexOf(text.charAt(start)) >= 0;
    }
}
