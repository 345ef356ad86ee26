package io.venuecurator.research.page;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.research.text.DocumentReader;
import io.venuecurator.research.text.PublishedDate;
import io.venuecurator.research.text.TextDocument;
import org.jsoup.nodes.Document;

/** Makes a page out of bytes, anew for each job: the tree of a page is not thread-safe. */
final class PageMaker {

    private final DocumentReader reader = new DocumentReader();

    /** The page behind a hit. */
    Page of(FetchedPage fetched, SearchHit hit) throws ResearchException {
        TextDocument document =
                reader.read(fetched.bytes(), fetched.kind(), fetched.charset(), fetched.url());
        Document html = document.html();
        String own = document.publishedAt();
        return new Page(
                fetched.url(),
                document.title(),
                fetched.at(),
                fetched.bytes().sha256().hex(),
                html == null
                        ? new PageContent.Plain(document.text())
                        : new PageContent.Html(html, document.text()),
                own.isEmpty() ? PublishedDate.iso(hit.publishedAt()) : own);
    }
}
