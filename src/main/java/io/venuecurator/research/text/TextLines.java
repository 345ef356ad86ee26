package io.venuecurator.research.text;

/** Builds text line by line: white space folded, no empty lines, nothing invisible. */
final class TextLines {

    private final StringBuilder text = new StringBuilder();
    private boolean atLineStart = true;
    private String pending = "";
    private boolean apart;

    /** Adds characters to the line. */
    void add(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (OneLine.isSpace(c)) {
                space();
            } else if (!OneLine.isUnseen(c)) {
                if (!atLineStart) {
                    text.append(pending.isEmpty() && apart && joins(c) ? " " : pending);
                }
                pending = "";
                apart = false;
                text.append(c);
                atLineStart = false;
            }
        }
    }

    /** Whether a character would make one word with what stands before it. */
    private boolean joins(char c) {
        return Character.isLetterOrDigit(c)
                && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    /** Whatever follows begins a new word. */
    void apart() {
        apart = true;
    }

    /** One space before whatever follows on this line. */
    void space() {
        if (pending.isEmpty()) {
            pending = " ";
        }
    }

    /** The gap between two columns before whatever follows on this line. */
    void gap() {
        pending = "  ";
    }

    /** Whatever follows starts a line. */
    void newLine() {
        if (!atLineStart) {
            text.append('\n');
            atLineStart = true;
        }
        pending = "";
    }

    /** The lines so far. */
    @Override
    public String toString() {
        int end = text.length();
        return atLineStart && end > 0 ? text.substring(0, end - 1) : text.toString();
    }
}
