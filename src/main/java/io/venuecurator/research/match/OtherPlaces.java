package io.venuecurator.research.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a passage speaks of another establishment: a kind of house in capitals behind a proper
 * noun that is not the venue's, such as "Coral Club" on the page of the Harbour Hotel.
 */
final class OtherPlaces {

    private static final Pattern NOUN_AND_KIND =
            Pattern.compile("(\\p{Lu}[\\p{L}'\u2019]+)\\s+(\\p{Lu}\\p{L}+)");

    private final Vocabulary vocabulary;

    OtherPlaces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a text names an establishment that has none of the known names' words. */
    boolean mentions(String text, List<VenueName> known) {
        return mentions(text, vocabulary.houses(), known);
    }

    /** Whether a text names a room or ground that has none of the known names' words. */
    boolean mentionsRoom(String text, List<VenueName> known) {
        return mentions(text, vocabulary.parts(), known);
    }

    private boolean mentions(String text, Set<String> kinds, List<VenueName> known) {
        Set<String> own = new HashSet<>();
        known.forEach(name -> own.addAll(name.words()));
        Matcher pairs = NOUN_AND_KIND.matcher(text);
        int from = 0;
        while (pairs.find(from)) {
            if (isOther(pairs.group(1), pairs.group(2), kinds, own)) {
                return true;
            }
            from = pairs.start(2);
        }
        return false;
    }

    private boolean isOther(String noun, String kind, Set<String> kinds, Set<String> own) {
        List<String> nouns = Words.of(noun);
        return Words.of(kind).stream().anyMatch(kinds::contains)
                && nouns.stream().noneMatch(this::isCommon)
                && nouns.stream().noneMatch(own::contains);
    }

    private boolean isCommon(String word) {
        return vocabulary.pageWords().contains(word)
                || vocabulary.ignorable().contains(word)
                || vocabulary.kinds().contains(word)
                || vocabulary.parts().contains(word)
                || vocabulary.houses().contains(word);
    }
}
