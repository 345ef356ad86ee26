package io.venuecurator.research.extract;

/** Quotes one feature out of an item's list of amenities. */
final class AmenityQuote {

    private AmenityQuote() {}

    /** The list's own text around the feature's name; cut to the name where the list is long. */
    static String of(SchemaItem item, String nameLowerCase) {
        String list = item.quoteWhole("amenityFeature");
        int at = list.toLowerCase(java.util.Locale.ROOT).indexOf(nameLowerCase);
        return at < 0 ? Quote.cut(list) : Quote.around(list, at, at + nameLowerCase.length());
    }
}
