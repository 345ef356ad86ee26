package io.venuecurator.research.match;

import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import java.util.Optional;

/**
 * The parts of a page that speak of a venue. Values under another place's heading, in another
 * place's row or in a sentence about another place are left out, whatever the page is about.
 */
final class Passages {

    private Passages() {}

    /** Whether a page can be cut within bounds of time. */
    static boolean isReadable(Page page) {
        return !(page.content() instanceof PageContent.Html html)
                || HtmlPassages.isReadable(html.document());
    }

    /** Only what names the venue; none if nothing does. */
    static Optional<Page> about(Page page, VenueOnPage venue) {
        return switch (page.content()) {
            case PageContent.Html html ->
                    HtmlPassages.about(page, html.document(), venue).map(c -> with(page, c));
            case PageContent.Plain plain ->
                    LinePassages.about(plain.text(), venue)
                            .map(text -> with(page, new PageContent.Plain(text)));
            case PageContent.Facts facts -> Optional.of(page);
            case PageContent.Snippet snippet ->
                    LinePassages.about(snippet.text(), venue)
                            .map(text -> with(page, new PageContent.Snippet(text)));
        };
    }

    /** Only what stands under the branch's own heading on the page of a chain. */
    static Optional<Page> ofBranch(Page page, VenueOnPage venue) {
        return page.content() instanceof PageContent.Html html
                ? HtmlPassages.ofBranch(page, html.document(), venue).map(c -> with(page, c))
                : Optional.empty();
    }

    /** The whole page but for what is about other places. */
    static Page withoutForeign(Page page, VenueOnPage venue) {
        return with(
                page,
                switch (page.content()) {
                    case PageContent.Html html ->
                            HtmlPassages.withoutForeign(html.document(), venue, true);
                    case PageContent.Plain plain ->
                            new PageContent.Plain(LinePassages.withoutForeign(plain.text(), venue));
                    case PageContent.Facts facts -> facts;
                    case PageContent.Snippet snippet ->
                            new PageContent.Snippet(
                                    LinePassages.withoutForeign(snippet.text(), venue));
                });
    }

    /** The same for the page of a listing or a blog, whose own contacts are not the venue's. */
    static Page withoutFrame(Page page, VenueOnPage venue) {
        return page.content() instanceof PageContent.Html html
                ? with(page, HtmlPassages.withoutFrame(html.document(), venue))
                : withoutForeign(page, venue);
    }

    private static Page with(Page page, PageContent content) {
        return new Page(
                page.url(),
                page.title(),
                page.fetchedAt(),
                page.hash(),
                content,
                page.publishedAt());
    }
}
