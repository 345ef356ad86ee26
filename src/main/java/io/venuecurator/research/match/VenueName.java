package io.venuecurator.research.match;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place's name taken apart: {@code "Orchid Lawn @ Harbour Hotel"} is the lawn, in the hotel.
 *
 * @param text the name as written
 * @param own the words of the place itself
 * @param rest one list of words per further part of the name, may be empty
 * @param joint how the parts hang together
 */
record VenueName(String text, List<String> own, List<List<String>> rest, Joint joint) {

    /** What stands between the parts of a name. */
    enum Joint {
        /** One part only. */
        NONE,
        /** "@", "at", "(…)": what follows is the house or the branch. */
        AT,
        /** A dash, a bar or a comma: either side may be the house. */
        BESIDE
    }

    VenueName {
        own = List.copyOf(own);
        rest = List.copyOf(rest);
    }

    /** All further words after the place's own. */
    List<String> place() {
        return rest.stream().flatMap(List::stream).toList();
    }

    /** Every word of the name. */
    List<String> words() {
        return Stream.concat(own.stream(), place().stream()).toList();
    }
}
