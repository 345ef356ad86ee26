package io.venuecurator.research.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as the words by which names are compared: without accents (Unicode compatibility
 * decomposition, marks dropped), lower case, apostrophes closed up, singular.
 */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String APOSTROPHES = "'\u2018\u2019\u02bc`\u00b4";
    private static final int LONGEST_TEXT = 200_000;
    private static final int SHORTEST_PLURAL = 4;
    private static final char LAST_ASCII = 0x7f;

    private Words() {}

    /** The words of a text in their order; of a very long text only the beginning. */
    static List<String> of(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        boolean latin = false;
        int start = 0;
        while (start < folded.length()) {
            int end = endOfWord(folded, start);
            if (end > start) {
                String word = singular(folded.substring(start, end));
                words.add(word);
                latin |= isLatin(word);
            }
            start = Math.max(end, start + 1);
        }
        // A name given in two scripts is compared in the one that the other side most likely has.
        if (latin) {
            words.removeIf(word -> !isLatin(word));
        }
        return List.copyOf(words);
    }

    /** The text lower case, without accents and apostrophes; other signs stay. */
    static String fold(String text) {
        int length = Math.min(text.length(), LONGEST_TEXT);
        StringBuilder closed = new StringBuilder(length);
        boolean ascii = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (APOSTROPHES.indexOf(c) < 0) {
                closed.append(c);
                ascii &= c <= LAST_ASCII;
            }
        }
        String plain = closed.toString();
        if (!ascii) {
            String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFKD);
            plain = MARKS.matcher(decomposed).replaceAll("");
        }
        return plain.toLowerCase(Locale.ROOT);
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isLatin(String word) {
        int first = word.codePointAt(0);
        return first <= LAST_ASCII
                || Character.isDigit(first)
                || Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
    }

    private static String singular(String word) {
        boolean plural =
                word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
