package io.venuecurator.research.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells sentence by sentence whom a passage is about. Where the venue is a room, a sentence about
 * another room of its house is never about it, and neither is one that follows and names no room:
 * "Pearl Suite is upstairs. It takes 600 guests."
 */
final class Sentences {

    private static final Pattern ENDS = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n");

    private Sentences() {}

    /** The sentences of a passage. */
    static List<String> of(String passage) {
        return List.of(ENDS.split(passage));
    }

    /** The sentences that name the venue and no other place. */
    static List<String> about(String passage, VenueOnPage venue) {
        return of(passage).stream()
                .filter(s -> venue.isMentionedIn(s) && !venue.speaksOfOther(s))
                .toList();
    }

    /** The sentences that are not about other places. */
    static List<String> withoutForeign(String passage, VenueOnPage venue) {
        List<String> kept = new ArrayList<>();
        boolean otherRoom = false;
        for (String sentence : of(passage)) {
            boolean mentioned = venue.isMentionedIn(sentence);
            if (venue.isOtherRoomIn(sentence)) {
                otherRoom = !mentioned;
            } else if (mentioned || !(otherRoom || venue.mentionsOther(sentence))) {
                otherRoom = false;
                kept.add(sentence);
            }
        }
        return kept;
    }
}
