package io.venuecurator.research.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One result of a search, as the provider gave it. All text is hostile input.
 *
 * @param url the page's address as it is shown as evidence
 * @param title may be empty
 * @param snippet the provider's excerpt as plain text, may be empty
 * @param publishedAt the page's date as the provider wrote it, none if unknown
 * @param rank 0 for the first result
 * @param source name of the {@link SearchSource}
 * @param file where the page lies on this disk, only for the folder source; none for the web
 * @param text the whole page where the source itself has it as data: one fact on a line after the
 *     label of its field and a colon, and a last line that begins with {@link #DERIVED_FROM} where
 *     they were worked out; none where the page has to be read
 */
public record SearchHit(
        String url,
        String title,
        String snippet,
        @JsonProperty("published_at") @Nullable String publishedAt,
        int rank,
        String source,
        @Nullable Path file,
        @Nullable String text) {

    /** How the line begins that says from what the facts of a text were worked out. */
    public static final String DERIVED_FROM = "Derived from: ";

    /** A hit whose page has to be read. */
    public SearchHit(
            String url,
            String title,
            String snippet,
            @Nullable String publishedAt,
            int rank,
            String source,
            @Nullable Path file) {
        this(url, title, snippet, publishedAt, rank, source, file, null);
    }

    /** The same hit under another title and with another excerpt. */
    public SearchHit withWords(String newTitle, String newSnippet) {
        return new SearchHit(url, newTitle, newSnippet, publishedAt, rank, source, file, text);
    }
}
