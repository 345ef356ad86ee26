package io.venuecurator.research.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a description from a label, a notice, an advertisement or a guest's report. */
final class Prose {

    static final int SHORTEST = 40;
    static final int LONGEST = 600;

    private static final List<String> BOILERPLATE = WordList.read("boilerplate.txt");
    private static final int FEWEST_WORDS = 7;

    /** Prices, contacts, directions and minimums change, and have fields of their own. */
    private static final Pattern FACTS =
            Pattern.compile(
                    "[$€£]\\s?\\d|\\d{4}[ -]\\d{4}|@|https?://|\\bwww\\.|\\b\\d{5,6}\\b"
                            + "|\\b\\d{1,2}[ -]?min(?:ute)?s?\\b|\\b[Nn]earest\\b|^[Mm]in(?:\\.|imum)");

    /** What a guest tells of a day, or of what others told. */
    private static final Pattern GUEST =
            Pattern.compile(
                    "\\bI\\b|\\b[Mm]y\\b|\\b[Ww]e (?:were|had|paid|chose|got|went|booked|held|nearly)\\b"
                            + "|\\bof us\\b|\\b[Tt]hey (?:say|said|told)\\b"
                            + "|\\b[Oo]ur (?:solemni[sz]ation|wedding|banquet|reception|big day|guests)\\b");

    private Prose() {}

    /** Whether a folded text can describe a venue: sentences of 40…600 characters. */
    static boolean isDescription(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().filter(c -> c == ' ').count() >= FEWEST_WORDS - 1
                && BOILERPLATE.stream().noneMatch(lower::contains)
                && !FACTS.matcher(text).find()
                && !GUEST.matcher(text).find();
    }
}
