package io.venuecurator.research.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the street part of an address by a number and a street's word such as "Road". Immutable.
 */
final class StreetWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}']+|\\d+");
    private static final Pattern HOUSE_NUMBER =
            Pattern.compile(
                    "(?<![\\w$#.,:-])(?:No\\.? ?)?\\d{1,5}(?:[-/]\\d{1,5})?[A-Za-z]?(?=[ ,])"
                            + "(?! (?:min(?:ute)?s?|metres|meters|km|m|guests?|tables?|pax|persons?|people)\\b)");
    private static final Pattern UNIT =
            Pattern.compile(
                    "#\\s?[A-Z]?\\d{1,3}-\\w{1,6}|\\b(?:level|unit|suite|ste|floor|blk|block|tower|building"
                            + "|house|p\\.?o\\.? box)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TO = Pattern.compile("\\b(?:to|at|from|into|and|is) $");

    private final Set<String> words;

    private StreetWords(List<String> words) {
        this.words = Set.copyOf(words);
    }

    static StreetWords bundled() {
        return new StreetWords(WordList.read("street-words.txt"));
    }

    /** Whether a text has a house number and a street's word. */
    boolean hasStreet(String text) {
        return HOUSE_NUMBER.matcher(text).find() && hasStreetWord(text);
    }

    /** Whether a text has a street's word. */
    boolean hasStreetWord(String text) {
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (words.contains(matcher.group())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a short text can be a part of an address: a street, a unit or a place's name. */
    boolean isPart(String text) {
        return text.length() <= 90
                && text.indexOf('@') < 0
                && (streetStart(text) >= 0 || UNIT.matcher(text).find());
    }

    /**
     * Index of the house number where the street of a text begins, -1 if it has none; of several in
     * a sentence ("from 3 Hill Street to 7 Sea Road") the last.
     */
    int streetStart(String text) {
        int start = -1;
        Matcher matcher = HOUSE_NUMBER.matcher(text);
        while (matcher.find()) {
            boolean next = start < 0 || TO.matcher(text.substring(start, matcher.start())).find();
            if (next && hasStreetWord(text.substring(matcher.end()))) {
                start = matcher.start();
            }
        }
        return start;
    }
}
