package io.venuecurator.desktop.value;

import io.venuecurator.venue.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/**
 * Where two texts of one field differ. Telephone numbers and postal codes are compared digit by
 * digit with punctuation ignored, lists item by item, everything else word by word without case.
 *
 * <p>Each distinct token becomes one character, so that the diff of characters (Myers 1986, from
 * commons-text) serves as a diff of tokens.
 *
 * @param before the first text, its removed parts marked
 * @param after the second text, its added parts marked
 */
public record ValueDiff(List<Segment> before, List<Segment> after) {

    private static final Pattern BETWEEN_CHARACTERS =
            Pattern.compile("(?<=.)(?=.)", Pattern.DOTALL);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("(?<=, )");
    private static final int MOST_TOKENS = 4_000;

    /** Copies the lists. */
    public ValueDiff {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Compares two texts of a field of the given type; very long ones are not taken apart. */
    public static ValueDiff of(String before, String after, FieldType type) {
        List<String> left = tokens(before, type);
        List<String> right = tokens(after, type);
        if (left.size() + right.size() > MOST_TOKENS) {
            return new ValueDiff(
                    List.of(new Segment(before, true)), List.of(new Segment(after, true)));
        }
        Map<String, Character> alphabet = new HashMap<>();
        Marks marks = new Marks();
        new StringsComparator(encode(left, alphabet, type), encode(right, alphabet, type))
                .getScript()
                .visit(marks);
        return new ValueDiff(segments(left, marks.left), segments(right, marks.right));
    }

    private static List<String> tokens(String text, FieldType type) {
        Pattern between =
                switch (type) {
                    case PHONE, POSTAL -> BETWEEN_CHARACTERS;
                    case TEXT_LIST -> BETWEEN_ITEMS;
                    default -> BETWEEN_WORDS;
                };
        return text.isEmpty() ? List.of() : List.of(between.split(text));
    }

    private static String encode(
            List<String> tokens, Map<String, Character> alphabet, FieldType type) {
        StringBuilder encoded = new StringBuilder();
        for (String token : tokens) {
            String same = sameness(token, type);
            encoded.append(alphabet.computeIfAbsent(same, t -> (char) alphabet.size()).charValue());
        }
        return encoded.toString();
    }

    private static String sameness(String token, FieldType type) {
        if ((type == FieldType.PHONE || type == FieldType.POSTAL)
                && token.chars().noneMatch(Character::isLetterOrDigit)) {
            return " ";
        }
        return token.replaceAll("[\\s,]+$", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Segment> segments(List<String> tokens, List<Boolean> marked) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Segment last = segments.isEmpty() ? null : segments.getLast();
            if (last != null && last.marked() == marked.get(i)) {
                segments.set(
                        segments.size() - 1,
                        new Segment(last.text() + tokens.get(i), last.marked()));
            } else {
                segments.add(new Segment(tokens.get(i), marked.get(i)));
            }
        }
        return segments;
    }

    private static final class Marks implements CommandVisitor<Character> {

        private final List<Boolean> left = new ArrayList<>();
        private final List<Boolean> right = new ArrayList<>();

        @Override
        public void visitInsertCommand(Character token) {
            right.add(true);
        }

        @Override
        public void visitKeepCommand(Character token) {
            left.add(false);
            right.add(false);
        }

        @Override
        public void visitDeleteCommand(Character token) {
            left.add(true);
        }
    }
}
