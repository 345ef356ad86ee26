package io.venuecurator.proposal;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a candidate was read. Everything in it comes from outside and is shown as plain text only.
 *
 * @param url address of the page
 * @param title the page's title, may be empty
 * @param quote the text on the page that contains the value, word for word, white space folded
 * @param fetchedAt when the page was read
 * @param pageHash SHA-256 of the page's bytes, hexadecimal
 * @param extractor which rule read it, for example {@code phone} or {@code schema.org}; derived
 *     values say from what
 */
public record Evidence(
        String url,
        String title,
        String quote,
        Instant fetchedAt,
        String pageHash,
        String extractor) {

    private static final Pattern HOST =
            Pattern.compile(
                    "[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:]+).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The page's host in lower case without {@code www.}, empty where the address has none. */
    public String host() {
        Matcher matcher = HOST.matcher(url);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
