package io.venuecurator.research.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells for any text of a page whether it names the venue, its house or another place. One per
 * venue and page.
 */
final class VenueOnPage {

    private static final int FEWEST_TRADE_WORDS = 2;

    private final PageNames names;
    private final OtherPlaces others;
    private final Vocabulary vocabulary;
    private final VenueName name;
    private final @Nullable VenueName house;
    private final Set<String> street;
    private final Set<String> address;

    VenueOnPage(PageNames names, Vocabulary vocabulary, Place venue) {
        this.names = names;
        this.others = new OtherPlaces(vocabulary);
        this.vocabulary = vocabulary;
        this.name = venue.name();
        this.house = venue.house();
        this.address = venue.addressWords();
        this.street = venue.streetAddress().map(StreetAddress::street).orElse(Set.of());
    }

    /** Whether a heading or a cell names the venue and nothing else. */
    boolean isNamedBy(String heading) {
        return names.names(heading, name) && !names.placesElsewhere(heading, name, address);
    }

    /** Whether a heading names the house of the venue. */
    boolean houseIsNamedBy(String heading) {
        return (house != null && names.names(heading, house)) || placeIsNamedBy(heading);
    }

    /** Whether a heading is the house or branch in the venue's own name. */
    boolean placeIsNamedBy(String heading) {
        return name.joint() == VenueName.Joint.AT
                && PageNames.fragments(heading).stream()
                        .anyMatch(f -> names.relation(f, name) == NameRelation.RIGHT_PART_OF_LEFT);
    }

    /**
     * Whether a heading names the venue's branch: by the name's own words for it, or, where the
     * name has none, by its street.
     */
    boolean branchIsNamedBy(String heading) {
        return isBranch() ? placeIsNamedBy(heading) : names.isAmong(heading, street);
    }

    /** Whether a passage mentions the venue among other words. */
    boolean isMentionedIn(String text) {
        return names.mentions(text, name.own())
                && (name.own().size() > 1 || houseIsMentionedIn(text));
    }

    /** Whether a passage mentions the house; true where none is known. */
    boolean houseIsMentionedIn(String text) {
        Stream<List<String>> houses =
                Stream.concat(Stream.ofNullable(house).map(VenueName::own), name.rest().stream());
        List<List<String>> known = houses.toList();
        return known.isEmpty() || known.stream().anyMatch(words -> names.mentions(text, words));
    }

    /** Whether a heading opens a part of the page that is about other places. */
    boolean isForeign(String heading) {
        if (isNamedBy(heading) || houseIsNamedBy(heading)) {
            return false;
        }
        String lower = heading.toLowerCase(Locale.ROOT);
        return vocabulary.elsewhere().stream().anyMatch(lower::contains) || mentionsOther(heading);
    }

    /**
     * Whether a passage speaks of an establishment that is neither the venue nor its house, or, for
     * a room, of another room.
     */
    boolean mentionsOther(String text) {
        return others.mentions(text, known()) || (isPart() && namesOtherRoom(text));
    }

    /** Whether a passage speaks of another establishment, or of another room of the house. */
    boolean speaksOfOther(String text) {
        return mentionsOther(text) || isOtherRoomIn(text);
    }

    /** Whether the venue is a room and a passage names another one of its house. */
    boolean isOtherRoomIn(String text) {
        boolean room =
                house != null
                        || (isBranch()
                                && name.own().stream().anyMatch(vocabulary.parts()::contains));
        return room && namesOtherRoom(text);
    }

    /** Whether the venue is a room or ground of a house. */
    boolean isPart() {
        return house != null || isBranch();
    }

    /** Whether the venue's own name says in which house or branch it is. */
    boolean isBranch() {
        return name.joint() == VenueName.Joint.AT;
    }

    /** Whether a text names a certain room or ground that is not the venue. */
    boolean namesOtherRoom(String text) {
        return others.mentionsRoom(text, known());
    }

    private List<VenueName> known() {
        return house == null ? List.of(name) : List.of(name, house);
    }

    /**
     * Whether a heading looks like the name of something that is neither the venue nor its house.
     */
    boolean looksLikeOtherName(String heading) {
        return names.looksLikeName(heading) && !isNamedBy(heading) && !houseIsNamedBy(heading);
    }

    /**
     * Whether a text is about a venue at all: by the venue's name, if that says what it is, or by
     * other words of the trade. A crochet blog may have the name of a café.
     */
    boolean isOfTrade(String text) {
        return name.words().stream().anyMatch(this::isOfTradeWord)
                || Words.of(text).stream().filter(vocabulary.trade()::contains).distinct().count()
                        >= FEWEST_TRADE_WORDS;
    }

    private boolean isOfTradeWord(String word) {
        return vocabulary.trade().contains(word)
                || vocabulary.kinds().contains(word)
                || vocabulary.houses().contains(word)
                || vocabulary.parts().contains(word);
    }

    /** How the place that a text names relates to the venue; {@code left} is the text. */
    NameRelation relation(String text) {
        return names.relation(text, name);
    }
}
