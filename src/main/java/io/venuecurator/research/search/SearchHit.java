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
 */
public record SearchHit(
        String url,
        String title,
        String snippet,
        @JsonProperty("published_at") @Nullable String publishedAt,
        int rank,
        String source,
        @Nullable Path file) {}
