package io.venuecurator.research.match;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the language by which names, addresses and page titles are read. A resource, so that
 * another language needs no other code. Words are lower case, unaccented and singular.
 *
 * @param ignorable words that tell no two names apart
 * @param kinds what a place is; a name may carry it or not
 * @param houses kinds that stand for a whole establishment, not for a room in it
 * @param parts rooms and grounds that belong to a house
 * @param pageWords words of page titles that are not part of a name
 * @param trade words of the trade, by which a page is seen to be about a venue
 * @param elsewhere phrases of headings under which a page speaks of other places
 * @param closed phrases for a place that is no more
 * @param moved phrases for a place that has a new address
 * @param renamed phrases for a place that has a new name
 * @param abbreviations how address words are shortened, and in full
 * @param streetTypes words that end a street's name
 */
public record Vocabulary(
        Set<String> ignorable,
        Set<String> kinds,
        Set<String> houses,
        Set<String> parts,
        @JsonProperty("page_words") Set<String> pageWords,
        Set<String> trade,
        List<String> elsewhere,
        List<String> closed,
        List<String> moved,
        List<String> renamed,
        Map<String, String> abbreviations,
        @JsonProperty("street_types") Set<String> streetTypes) {

    private static final String RESOURCE = "vocabulary.json";

    /** Copies the collections. */
    public Vocabulary {
        ignorable = Set.copyOf(ignorable);
        kinds = Set.copyOf(kinds);
        houses = Set.copyOf(houses);
        parts = Set.copyOf(parts);
        pageWords = Set.copyOf(pageWords);
        trade = Set.copyOf(trade);
        elsewhere = List.copyOf(elsewhere);
        closed = List.copyOf(closed);
        moved = List.copyOf(moved);
        renamed = List.copyOf(renamed);
        abbreviations = Map.copyOf(abbreviations);
        streetTypes = Set.copyOf(streetTypes);
    }

    /** The English words that come with the program. */
    public static Vocabulary bundled() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + RESOURCE);
            }
            return JsonMapper.builder().build().readValue(in, Vocabulary.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's resource " + RESOURCE + " is broken", e);
        }
    }
}
