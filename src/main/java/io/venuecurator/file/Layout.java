package io.venuecurator.file;

import io.venuecurator.file.ObjectSpan.Member;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the members of one object (or the elements of one list) are set apart in a text, read off its
 * neighbours so that what is inserted looks like them.
 *
 * @param first between the opening brace and the first member
 * @param between between two members, with the comma
 * @param last between the last member and the closing brace
 * @param colon between a name and its value, with the colon
 */
record Layout(String first, String between, String last, String colon) {

    /** For an object that has no neighbour to learn from. */
    static final Layout ONE_LINE = new Layout("", ", ", "", ": ");

    private static final Pattern LAST_LINE = Pattern.compile("(?s).*?(\r\n|\n|\r)([^\r\n]*)$");
    private static final String USUAL_INDENT = "  ";

    /** Reads the layout of an object that has at least one member. */
    static Layout of(byte[] text, ObjectSpan object) {
        Member head = object.members().getFirst();
        Member tail = object.members().getLast();
        String first = cut(text, object.start() + 1, head.nameStart());
        String last = cut(text, tail.valueEnd(), object.end() - 1);
        String colon = cut(text, tail.nameEnd(), tail.valueStart());
        int count = object.members().size();
        if (count > 1) {
            int beforeTail = object.members().get(count - 2).valueEnd();
            return new Layout(first, cut(text, beforeTail, tail.nameStart()), last, colon);
        }
        // Nothing shows what goes between two members; who leaves room after a colon does so here.
        String room = first.isEmpty() && colon.endsWith(" ") ? " " : first;
        return new Layout(first, "," + room, last, colon);
    }

    /** The layout of an object or list that stands as a value in an object of this layout. */
    Layout child() {
        Matcher inner = LAST_LINE.matcher(first);
        if (!inner.matches()) {
            return this;
        }
        String lineEnd = inner.group(1);
        String indent = inner.group(2);
        String childFirst = lineEnd + indent + step(indent);
        return new Layout(childFirst, "," + childFirst, lineEnd + indent, colon);
    }

    /** The same for a list that is written in one line although objects are not. */
    Layout inline() {
        return isMultiLine() ? new Layout("", ", ", "", colon) : this;
    }

    boolean isMultiLine() {
        return LAST_LINE.matcher(first).matches();
    }

    private String step(String indent) {
        Matcher outer = LAST_LINE.matcher(last);
        if (outer.matches()
                && indent.startsWith(outer.group(2))
                && indent.length() > outer.group(2).length()) {
            return indent.substring(outer.group(2).length());
        }
        return indent.startsWith("\t") ? "\t" : USUAL_INDENT;
    }

    private static String cut(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }
}
