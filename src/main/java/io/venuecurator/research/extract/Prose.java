package io.venuecurator.research.extract;

import java.util.List;
import java.util.Locale;

/** Tells a description from a label, a notice or an advertisement. */
final class Prose {

    static final int SHORTEST = 40;
    static final int LONGEST = 600;

    private static final List<String> BOILERPLATE = WordList.read("boilerplate.txt");
    private static final int FEWEST_WORDS = 7;

    private Prose() {}

    /** Whether a folded text can describe a venue: sentences of 40…600 characters. */
    static boolean isDescription(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().filter(c -> c == ' ').count() >= FEWEST_WORDS - 1
                && BOILERPLATE.stream().noneMatch(lower::contains);
    }
}
