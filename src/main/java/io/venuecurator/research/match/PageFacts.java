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
 * @param postal the page's single postal code, empty if it has none or several
 */
record PageFacts(boolean supported, boolean contradicted, boolean hasPostal, String postal) {

    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D+");
    private static final int SUBSCRIBER_DIGITS = 8;

    /** Looks for the venue's facts on a page. */
    static PageFacts of(Page page, Place venue, Places places) {
        String text = page.text();
        Set<String> postals = places.postals(text);
        boolean phone = venue.phones().stream().anyMatch(number -> hasNumber(text, number));
        boolean postal = !venue.postal().isEmpty() && postals.contains(venue.postal());
        boolean street = venue.streetAddress().filter(a -> hasStreet(text, a)).isPresent();
        String only = postals.size() == 1 ? postals.iterator().next() : "";
        boolean known = !venue.postal().isEmpty() || venue.address() != null;
        boolean supported = phone || postal || street;
        return new PageFacts(
                supported, known && !supported && !only.isEmpty(), !postals.isEmpty(), only);
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
