package io.venuecurator.research.extract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two names can be the same place's: all words of the shorter one stand in the longer one.
 * Good enough to choose among the things that one page describes; the matcher decides the rest.
 */
final class SameName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FILLERS = Set.of("the", "and", "at", "by", "of", "in", "a");

    private SameName() {}

    static boolean of(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        return !left.isEmpty()
                && !right.isEmpty()
                && (left.containsAll(right) || right.containsAll(left));
    }

    /** The telling words of a name, folded to lower case without accents. */
    static Set<String> words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.splitAsStream(
                        plain.toLowerCase(Locale.ROOT).replace("'", "").replace("’", ""))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .collect(Collectors.toSet());
    }
}
