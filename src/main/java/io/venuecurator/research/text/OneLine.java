package io.venuecurator.research.text;

/** Text of others, made fit for one line of ours. */
public final class OneLine {

    private static final char FIRST_CONTROL_OR_BEYOND = 0x7f;

    private OneLine() {}

    /**
     * Folds white space and drops control and direction-changing characters, which could hide or
     * reorder what a reviewer sees.
     *
     * @param most the longest result, in characters
     */
    public static String of(String text, int most) {
        if (text.length() <= most && isPlain(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(Math.min(text.length(), most));
        boolean gap = false;
        for (int i = 0; i < text.length() && line.length() < most; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = !line.isEmpty();
            } else if (!isUnseen(c)) {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.length() > most ? line.substring(0, most) : line.toString();
    }

    /** Whether nothing is to be changed, which is so for most texts. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= FIRST_CONTROL_OR_BEYOND || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Control and format characters; the joiners that scripts and emoji need stay. */
    static boolean isUnseen(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || (type == Character.FORMAT && c != '\u200C' && c != '\u200D');
    }
}
