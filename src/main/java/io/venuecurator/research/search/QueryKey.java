package io.venuecurator.research.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stored answers go by: queries that differ only in case or white space are one. */
public final class QueryKey {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private QueryKey() {}

    /** The key of a query text. */
    public static String of(String query) {
        String text = Normalizer.normalize(query, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
