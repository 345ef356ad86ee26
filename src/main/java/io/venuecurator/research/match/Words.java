package io.venuecurator.research.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the words by which names are compared: without accents (Unicode compatibility
 * decomposition, marks dropped), lower case, apostrophes closed up, singular.
 */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CLOSED_UP = Pattern.compile("['\u2018\u2019\u02bc`\u00b4]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONGEST_TEXT = 200_000;
    private static final int SHORTEST_PLURAL = 4;

    private Words() {}

    /** The words of a text in their order; of a very long text only the beginning. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        boolean latin = false;
        Matcher matcher = WORD.matcher(fold(text));
        while (matcher.find()) {
            words.add(singular(matcher.group()));
            latin |= isLatin(matcher.group());
        }
        // A name given in two scripts is compared in the one that the other side most likely has.
        if (latin) {
            words.removeIf(word -> !isLatin(word));
        }
        return List.copyOf(words);
    }

    /** The text lower case, without accents and apostrophes; other signs stay. */
    static String fold(String text) {
        String bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        String closed = CLOSED_UP.matcher(bounded).replaceAll("");
        String decomposed = Normalizer.normalize(closed, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean isLatin(String word) {
        int first = word.codePointAt(0);
        return Character.isDigit(first)
                || Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
    }

    private static String singular(String word) {
        boolean plural =
                word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
