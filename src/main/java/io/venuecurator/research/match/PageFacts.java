package io.venuecurator.research.match;

import io.venuecurator.research.page.Page;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a page's telephone numbers and postal codes are the venue's. They support what the names
 * say and never decide alone.
 *
 * @param supported the page has the venue's phone number, postal code, or number and street
 * @param contradicted the page has just one postal code, and none of what is known of the venue
 * @param hasPostal the page has any postal code
 * @param otherPostal the page's only postal code, if that is not the venue's; empty if not
 */
record PageFacts(boolean supported, boolean contradicted, boolean hasPostal, String otherPostal) {

    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D+");
    private static final int SUBSCRIBER_DIGITS = 8;

    /**
     * Looks for the venue's facts on a page.
     *
     * @param movedTo postal codes that are the venue's by now, though the file has another
     */
    static PageFacts of(Page page, Place venue, Set<String> movedTo, Places places) {
        String text = page.text();
        Set<String> postals = places.postals(text);
        boolean phone = venue.phones().stream().anyMatch(number -> hasNumber(text, number));
        boolean postal =
                postals.contains(venue.postal()) || postals.stream().anyMatch(movedTo::contains);
        boolean street = venue.streetAddress().filter(a -> hasStreet(text, a)).isPresent();
        String only = postals.size() == 1 ? postals.iterator().next() : "";
        boolean known = !venue.postal().isEmpty() || venue.address() != null;
        boolean supported = phone || postal || street;
        return new PageFacts(
                supported,
                known && !supported && !only.isEmpty(),
                !postals.isEmpty(),
                only.equals(venue.postal()) ? "" : only);
    }

    private static boolean hasStreet(String text, StreetAddress address) {
        return text.lines()
                .map(Words::of)
                .anyMatch(
                        words ->
                                words.contains(address.number())
                                        && words.stream().anyMatch(address.street()::contains));
    }

    private static boolean hasNumber(String text, String digits) {
        String tail = digits.substring(Math.max(0, digits.length() - SUBSCRIBER_DIGITS));
        return tail.length() == SUBSCRIBER_DIGITS
                && text.lines().anyMatch(l -> NOT_A_DIGIT.matcher(l).replaceAll("").contains(tail));
    }
}
