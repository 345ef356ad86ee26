package io.venuecurator.research.page;

import io.venuecurator.research.search.SearchHit;
import io.venuecurator.research.text.PublishedDate;
import java.time.Clock;
import okio.ByteString;

/** Makes do with what the search itself shows of a page, where pages are not read. */
public final class SnippetPages implements PageSource {

    private final Clock clock;

    /** Pages that count as read by the given clock. */
    public SnippetPages(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Page read(SearchHit hit) {
        String text = (hit.title() + "\n" + hit.snippet()).strip();
        return new Page(
                hit.url(),
                hit.title(),
                clock.instant(),
                ByteString.encodeUtf8(text).sha256().hex(),
                new PageContent.Snippet(text),
                PublishedDate.iso(hit.publishedAt()));
    }
}
