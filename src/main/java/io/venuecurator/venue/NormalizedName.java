package io.venuecurator.venue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name reduced to what tells venues apart: letters and digits without accents and case, generic
 * words left out, and of a name in two scripts only the Latin part. Two venues with the same one
 * may be the same venue under two spellings; a human has to look.
 */
public final class NormalizedName {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[a-z0-9]");
    private static final Pattern NOT_LATIN = Pattern.compile("[^a-z0-9 ]+");

    private NormalizedName() {}

    /** The reduced name, words joined by blanks; empty where nothing is left. */
    public static String of(String name, Set<String> genericWords) {
        String folded =
                ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        String words = SEPARATOR.matcher(folded).replaceAll(" ").strip();
        if (LATIN.matcher(words).find()) {
            words = NOT_LATIN.matcher(words).replaceAll(" ").strip();
        }
        return Arrays.stream(words.split(" +"))
                .filter(word -> !genericWords.contains(word))
                .collect(Collectors.joining(" "));
    }
}
