package io.venuecurator.research.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts plain text, such as a price list or the excerpt of a hit, down to what speaks of one venue.
 * A short line that names a place opens a section that reaches to the next such line.
 */
final class LinePassages {

    private static final Pattern DIGITS = Pattern.compile("\\d{3,}");
    private static final int LONGEST_HEADING = 80;

    /** A text beyond this many characters is not read; the rules read less. */
    static final int LONGEST_TEXT = 1_000_000;

    private LinePassages() {}

    /** The sections and sentences that name the venue; none if there are none. */
    static Optional<String> about(String text, VenueOnPage venue) {
        List<String> kept = new ArrayList<>();
        boolean inside = false;
        for (String line : lines(text)) {
            if (isHeading(line)) {
                inside = venue.isNamedBy(line) || (inside && !venue.isForeign(line));
            }
            kept.addAll(
                    inside ? Sentences.withoutForeign(line, venue) : Sentences.about(line, venue));
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", kept));
    }

    /** The text without sections and sentences about other places. */
    static String withoutForeign(String text, VenueOnPage venue) {
        List<String> kept = new ArrayList<>();
        boolean foreign = false;
        for (String line : lines(text)) {
            if (isHeading(line)) {
                foreign = venue.isForeign(line) || (foreign && !venue.isNamedBy(line));
            }
            if (!foreign) {
                kept.addAll(Sentences.withoutForeign(line, venue));
            }
        }
        return String.join("\n", kept);
    }

    private static List<String> lines(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT)).lines().toList();
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING && !DIGITS.matcher(line).find();
    }
}
