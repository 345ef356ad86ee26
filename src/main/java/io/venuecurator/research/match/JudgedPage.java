package io.venuecurator.research.match;

import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;

/**
 * A page with what is known about it and the venue.
 *
 * @param page as read
 * @param venue the venue's names
 * @param source whose page it is
 * @param facts whether its phone numbers and postal codes are the venue's
 */
record JudgedPage(Page page, VenueOnPage venue, SourceKind source, PageFacts facts) {

    /** Whether the page is about a venue at all; an excerpt is too short to tell. */
    boolean isOfTrade() {
        return page.content() instanceof PageContent.Snippet
                || facts.supported()
                || facts.hasPostal()
                || venue.isOfTrade(page.text());
    }

    /** The page without what is about other places, or about the directory that shows it. */
    Page readable() {
        return source == SourceKind.OFFICIAL
                ? Passages.withoutForeign(page, venue)
                : Passages.withoutFrame(page, venue);
    }
}
