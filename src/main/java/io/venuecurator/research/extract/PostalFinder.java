package io.venuecurator.research.extract;

import io.venuecurator.venue.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds postal codes in the region's form. A bare number of that form is none: the country's name,
 * its code or initial, a state's two letters, a label or a street must stand beside it. Immutable,
 * thread-safe.
 */
public final class PostalFinder {

    private static final int STREET_REACH = 160;
    private static final int ANCHOR_REACH = 60;
    private static final Pattern PLACE_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]{1,30}[\\s,.]{1,3}$");

    private static final Pattern STATE_AT_END =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]{1,30}[\\s,]{1,3}[A-Z]{2}\\.?$");

    /** Up to the fourth word behind a number, within the same part of an address. */
    private static final Pattern NEXT_WORDS = Pattern.compile("(?: [\\p{L}\\d.'’]{1,20}){1,4}");

    private final Pattern code;
    private final Pattern anchor;
    private final StreetWords streets = StreetWords.bundled();

    /** A finder for a region's codes. */
    public PostalFinder(Region region) {
        String country = Pattern.quote(region.countryName());
        String shortForms = Pattern.quote(region.country()) + "|" + initial(region);
        code =
                Pattern.compile(
                        "(?<![\\w#$.,:/=+-]|[$#] |\\d{3}\\s?[–-]\\s)(?<code>"
                                + region.postalPattern()
                                + ")(?![\\w%/@-]|['’]\\p{L}|[.,]\\d|\\s?[–-]\\s?\\d{3})");
        anchor =
                Pattern.compile(
                        "(?:(?<named>(?<!\\w)(?:(?i:"
                                + country
                                + ")|(?:"
                                + shortForms
                                + "))[\\s,.(\\[-]{0,4}"
                                + "|\\((?:"
                                + shortForms
                                + ")\\) ?)"
                                + "|(?<label>(?i:\\b(?:postal|post|zip)(?: ?code)?)\\s?:?\\s?)"
                                + "|(?<state>\\b[A-Z]{2}\\b|\\b[A-Z]\\.[A-Z]\\.)[\\s,.-]{1,4})$");
    }

    private static String initial(Region region) {
        return Pattern.quote(region.countryName().substring(0, 1).toUpperCase(Locale.ROOT));
    }

    /**
     * The codes of a line, in its order.
     *
     * @param line the line
     * @param before the line above, empty if there is none
     */
    public List<PostalHit> find(String line, String before) {
        List<PostalHit> hits = new ArrayList<>();
        Matcher matcher = code.matcher(line);
        while (matcher.find()) {
            int start = matcher.start("code");
            String left = line.substring(Math.max(0, start - STREET_REACH), start);
            Matcher words =
                    anchor.matcher(left.substring(Math.max(0, left.length() - ANCHOR_REACH)));
            if (!words.find()) {
                boolean placed = afterStreet(left, before) || afterState(left, before);
                if (placed && !isHouseNumber(line, matcher.end("code"))) {
                    hits.add(hit(matcher, start, false));
                }
            } else if (words.group("state") == null || !isHouseNumber(line, matcher.end("code"))) {
                int anchorStart = start - (words.end() - words.start());
                hits.add(hit(matcher, anchorStart, words.group("state") == null));
            }
        }
        return hits;
    }

    private static PostalHit hit(Matcher code, int anchorStart, boolean certain) {
        return new PostalHit(
                code.start("code"), code.end("code"), code.group("code"), anchorStart, certain);
    }

    /** The code begins its line, and the line above ends with a state after a place's name. */
    private boolean afterState(String left, String before) {
        return left.isBlank()
                && before.length() <= STREET_REACH
                && STATE_AT_END.matcher(before).find();
    }

    /** A street right behind a number makes it the house's: "CO 80111 7000 Fig Avenue". */
    private boolean isHouseNumber(String line, int end) {
        Matcher next = NEXT_WORDS.matcher(line).region(end, line.length());
        return next.lookingAt() && streets.hasStreetWord(next.group());
    }

    /** A street in the same line or the one above, and a place's name right before the code. */
    private boolean afterStreet(String left, String before) {
        boolean street =
                streets.hasStreet(left)
                        || (before.length() <= STREET_REACH && streets.hasStreet(before));
        return street && PLACE_NAME.matcher(left).find();
    }
}
