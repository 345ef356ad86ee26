package io.venuecurator.research.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the words of a page's title or heading with a venue's name. Such texts say more than a
 * name ("Wedding packages 2026 – Harbour Hotel"), so the words of titles and running numbers do not
 * count, unless they are in the venue's name.
 */
final class PageNames {

    private static final Pattern FRAGMENTS =
            Pattern.compile("\\s+[-\u2013\u2014|\u00b7\u00bb>:]+\\s+|\\s*[|\u00bb]\\s*|:\\s+|\\n");
    private static final Pattern CAPITALISED =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019]*((\\s|-|\\s?&\\s?)+\\p{Lu}[\\p{L}'\u2019]*)+");
    private static final int FEWEST_NAME_WORDS = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Vocabulary vocabulary;
    private final Places places;
    private final NameComparator comparator;

    PageNames(Vocabulary vocabulary, Places places, NameComparator comparator) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.comparator = comparator;
    }

    /** The parts of a title, each of which may be a name; the whole comes first. */
    static List<String> fragments(String title) {
        List<String> fragments = new ArrayList<>();
        fragments.add(title.strip());
        Stream.of(FRAGMENTS.split(title))
                .map(String::strip)
                .filter(f -> !f.isEmpty() && !fragments.contains(f))
                .forEach(fragments::add);
        return fragments;
    }

    /** The parts of a title between commas. */
    static List<String> listed(String title) {
        return Stream.of(title.split(",")).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    /** How the place that a text names relates to a place; {@code left} is the text. */
    NameRelation relation(String text, VenueName name) {
        return comparator.compare(telling(places.name(text), Set.copyOf(name.words())), name);
    }

    /** Whether a text, or one part of a title, names just this place. */
    boolean names(String text, VenueName name) {
        return fragments(text).stream().anyMatch(f -> isSame(relation(f, name)));
    }

    /**
     * Whether a text puts the venue in a branch or district of which its address has no word, such
     * as "Plum Garden (Orchid Road)" for the one in Palm Road. Unknown addresses fit everywhere.
     */
    boolean placesElsewhere(String text, VenueName name, Set<String> address) {
        VenueName named = places.name(text);
        return !address.isEmpty()
                && named.joint() == VenueName.Joint.AT
                && name.joint() == VenueName.Joint.NONE
                && relation(text, name) == NameRelation.SAME_PLACE_UNSAID
                && named.place().stream().noneMatch(address::contains);
    }

    /** Whether a relation of names means the same place. */
    static boolean isSame(NameRelation relation) {
        return switch (relation) {
            case EQUAL, SAME_PLACE_UNSAID, NEAR -> true;
            default -> false;
        };
    }

    /** Whether a text has any word that could be part of a name. */
    boolean tells(String text) {
        return telling(places.name(text), Set.of()).words().stream()
                .anyMatch(word -> !isCommon(word));
    }

    /**
     * Whether a heading looks like a proper name: two words or more, each capitalised and none of
     * those that titles consist of.
     */
    boolean looksLikeName(String heading) {
        List<String> words = places.telling(heading);
        return words.size() >= FEWEST_NAME_WORDS
                && words.stream().allMatch(w -> isTelling(w, Set.of()) && !isCommon(w))
                && CAPITALISED.matcher(heading.strip()).matches();
    }

    /** Whether every word of a heading is one of an address. */
    boolean isAmong(String heading, Set<String> address) {
        List<String> words =
                telling(places.name(heading), Set.of()).words().stream()
                        .filter(word -> !vocabulary.streetTypes().contains(word))
                        .toList();
        return !words.isEmpty() && address.containsAll(words);
    }

    /** Whether the words of a name stand side by side in a text. */
    boolean mentions(String text, List<String> words) {
        return !words.isEmpty() && joined(places.telling(text)).contains(joined(words));
    }

    private boolean isCommon(String word) {
        return vocabulary.kinds().contains(word)
                || vocabulary.parts().contains(word)
                || vocabulary.houses().contains(word);
    }

    private static String joined(List<String> words) {
        return ' ' + String.join(" ", words) + ' ';
    }

    private VenueName telling(VenueName text, Set<String> kept) {
        List<List<String>> parts = new ArrayList<>();
        Stream.concat(Stream.of(text.own()), text.rest().stream())
                .map(part -> part.stream().filter(w -> isTelling(w, kept)).toList())
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return switch (parts.size()) {
            case 0 -> new VenueName(text.text(), List.of(), List.of(), VenueName.Joint.NONE);
            case 1 -> new VenueName(text.text(), parts.getFirst(), List.of(), VenueName.Joint.NONE);
            default ->
                    new VenueName(
                            text.text(),
                            parts.getFirst(),
                            parts.subList(1, parts.size()),
                            text.joint());
        };
    }

    private boolean isTelling(String word, Set<String> kept) {
        return kept.contains(word)
                || !(vocabulary.pageWords().contains(word) || NUMBER.matcher(word).matches());
    }
}
