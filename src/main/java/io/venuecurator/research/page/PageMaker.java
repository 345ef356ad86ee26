package io.venuecurator.research.page;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.text.DocumentReader;
import io.venuecurator.research.text.TextDocument;
import org.jsoup.nodes.Document;

/** Makes a page out of bytes, anew for each job: the tree of a page is not thread-safe. */
final class PageMaker {

    private final DocumentReader reader = new DocumentReader();

    /**
     * A page.
     *
     * @param date the date that the search gives for it, where it gives none itself; may be empty
     */
    Page of(FetchedPage fetched, String date) throws ResearchException {
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
                own.isEmpty() ? date : own);
    }
}
