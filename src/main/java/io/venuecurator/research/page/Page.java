package io.venuecurator.research.page;

import java.time.Instant;

/**
 * A page that was read, ready for extraction. Confined to the job that read it: the HTML tree is
 * not thread-safe.
 *
 * @param url the address after redirects, as shown in evidence
 * @param title the page's title, may be empty
 * @param fetchedAt when it was read
 * @param hash SHA-256 of its bytes, hexadecimal
 * @param content its content
 * @param publishedAt the date that the page or the search gives for itself (ISO date), else empty
 */
public record Page(
        String url,
        String title,
        Instant fetchedAt,
        String hash,
        PageContent content,
        String publishedAt) {

    /** The visible text: one line per block of the page, white space folded. */
    public String text() {
        return content.text();
    }
}
