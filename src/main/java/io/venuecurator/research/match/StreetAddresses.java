package io.venuecurator.research.match;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads number and street out of addresses in one line. */
final class StreetAddresses {

    /** A unit such as #02-18 or "Ste 104", which would be taken for a house number. */
    private static final Pattern UNIT =
            Pattern.compile(
                    "#\\s?[\\w-]+|\\b(?:suite|ste|unit|level|block|blk)\\.?\\s*[\\w-]+",
                    Pattern.CASE_INSENSITIVE);

    /** Two lines of a page that were joined without a space: "Main StSte 104". */
    private static final Pattern GLUED_UNIT = Pattern.compile("(?<=\\p{Ll})(?=Ste|Suite|Unit)");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\b(\\d{1,5}[a-z]?)(?:\\s?[-/]\\s?\\d+[a-z]?)?\\s+(?=\\p{L}|\\d+(?:st|nd|rd|th))");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[,;(]");
    private static final int LONGEST_STREET = 5;
    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");

    private final Vocabulary vocabulary;

    StreetAddresses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Number and street; none where the text does not have both. */
    Optional<StreetAddress> parse(String address) {
        String folded =
                UNIT.matcher(Words.fold(GLUED_UNIT.matcher(address).replaceAll(" ")))
                        .replaceAll(" ")
                        .replace(".", " ");
        Matcher number = NUMBER.matcher(folded);
        if (!number.find()) {
            return Optional.empty();
        }
        Set<String> street = street(folded.substring(number.end()));
        return street.isEmpty()
                ? Optional.empty()
                : Optional.of(new StreetAddress(number.group(1), street));
    }

    private Set<String> street(String rest) {
        Set<String> names = new LinkedHashSet<>();
        Matcher words = WORD.matcher(rest);
        while (words.find() && names.size() < LONGEST_STREET) {
            String word = vocabulary.abbreviations().getOrDefault(words.group(), words.group());
            boolean ends = !Character.isLetterOrDigit(word.codePointAt(0));
            if (ends || (vocabulary.streetTypes().contains(word) && !names.isEmpty())) {
                break;
            }
            if (!DIRECTIONS.contains(word)) {
                names.add(word);
            }
        }
        return names;
    }
}
