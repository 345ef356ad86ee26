package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import java.util.List;

/** Opens pages of a site to see where they lead, politely and safely as all pages are read. */
@FunctionalInterface
public interface SiteBrowser {

    /** Where no pages are read. */
    SiteBrowser NONE =
            url -> {
                throw new IllegalStateException("no pages are read here: " + url);
            };

    /**
     * A page with its links.
     *
     * @param url the address after redirects
     * @param title may be empty
     * @param links in the page's order; empty for a PDF
     */
    record SitePage(String url, String title, List<Link> links) {

        /** Copies the links. */
        public SitePage {
            links = List.copyOf(links);
        }
    }

    /**
     * A link.
     *
     * @param url an absolute address
     * @param text what is shown of it, may be empty
     */
    record Link(String url, String text) {}

    /**
     * Opens a page.
     *
     * @throws ResearchException if it is blocked, gone or unreadable
     * @throws InterruptedException when the job was stopped
     */
    SitePage open(String url) throws ResearchException, InterruptedException;
}
