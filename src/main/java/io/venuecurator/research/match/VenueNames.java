package io.venuecurator.research.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes names apart. The country's own name tells no two places of a market apart. */
final class VenueNames {

    private static final Pattern AT =
            Pattern.compile("\\s*@\\s*|\\s+at\\s+(?=\\p{L})|\\s*[()]\\s*");
    private static final Pattern BESIDE =
            Pattern.compile("\\s+[-\u2013\u2014|:\u00b7]+\\s+|\\s*[|,]\\s*");

    private final Set<String> ignorable;

    /**
     * Takes names apart for a market.
     *
     * @param countryName as in the profile's region
     */
    VenueNames(Vocabulary vocabulary, String countryName) {
        this.ignorable = new HashSet<>(vocabulary.ignorable());
        this.ignorable.addAll(Words.of(countryName));
    }

    /** The name in its parts. Parts that consist of ignorable words only are left out. */
    VenueName parse(String text) {
        String folded = Words.fold(text);
        List<List<String>> at = parts(AT, folded);
        if (at.size() > 1) {
            return new VenueName(text, at.getFirst(), rest(at), VenueName.Joint.AT);
        }
        List<List<String>> beside = parts(BESIDE, folded);
        if (beside.size() > 1) {
            return new VenueName(text, beside.getFirst(), rest(beside), VenueName.Joint.BESIDE);
        }
        List<String> only = beside.isEmpty() ? Words.of(text) : beside.getFirst();
        return new VenueName(text, only, List.of(), VenueName.Joint.NONE);
    }

    private List<List<String>> parts(Pattern joint, String text) {
        List<List<String>> parts = new ArrayList<>();
        Stream.of(joint.split(text))
                .map(this::telling)
                .filter(p -> !p.isEmpty())
                .forEach(parts::add);
        return parts;
    }

    /** The words of a text that tell places apart, in their order. */
    List<String> telling(String part) {
        return Words.of(part).stream().filter(word -> !ignorable.contains(word)).toList();
    }

    private static List<List<String>> rest(List<List<String>> parts) {
        return parts.subList(1, parts.size());
    }
}
