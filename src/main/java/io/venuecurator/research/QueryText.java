package io.venuecurator.research;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The text of a search. Names come from files that anyone may have written: what a search engine
 * would take for an operator is dropped, and the whole keeps within what engines accept (Brave: 400
 * characters, 50 words).
 */
final class QueryText {

    private static final int MOST_CHARACTERS = 400;
    private static final int MOST_WORDS = 50;
    private static final int LONGEST_NAME = 120;
    private static final Pattern NOT_IN_NAMES =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}&'\u2019.,/+-]+");
    private static final Pattern OPERATOR = Pattern.compile("(?<=^|\\s)[+\\-/.,&'\u2019]+(?=\\S)");
    private static final Pattern LONE_SIGN =
            Pattern.compile("(?<=^|\\s)[^\\p{L}\\p{N}\\s]+(?=\\s|$)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private QueryText() {}

    /** The name to search for: the venue's own, with its house where the name does not say it. */
    static String name(String venue, String house) {
        String name = clean(venue);
        String in = clean(house);
        boolean said = name.toLowerCase(Locale.ROOT).contains(in.toLowerCase(Locale.ROOT));
        return name.isEmpty() || said ? name : clean(name + " " + in);
    }

    /** The template with its placeholders filled in. */
    static String fill(String template, String name, String country, int year) {
        boolean said = name.toLowerCase(Locale.ROOT).contains(country.toLowerCase(Locale.ROOT));
        String filled =
                template.replace("{country}", said ? "" : country)
                        .replace("{year}", Integer.toString(year))
                        .replace("{last_year}", Integer.toString(year - 1))
                        .replace("{name}", name);
        return bounded(filled);
    }

    private static String clean(String name) {
        String flat =
                NOT_IN_NAMES
                        .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                        .replaceAll(" ");
        String plain = LONE_SIGN.matcher(OPERATOR.matcher(flat).replaceAll("")).replaceAll(" ");
        String folded = SPACE.matcher(plain).replaceAll(" ").strip();
        return cut(folded, LONGEST_NAME);
    }

    private static String bounded(String query) {
        String[] words = SPACE.split(query.strip(), MOST_WORDS + 1);
        int most = Math.min(words.length, MOST_WORDS);
        return cut(String.join(" ", java.util.Arrays.copyOf(words, most)), MOST_CHARACTERS);
    }

    /** At most that many characters, cut between words where there are any. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int end = space > 0 ? space : most;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
