package io.venuecurator.research.page;

import io.venuecurator.research.search.SiteBrowser.Link;
import io.venuecurator.research.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The links of a page that lead to web pages. */
final class PageLinks {

    private static final int MOST = 2_000;
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_TEXT = 200;

    private PageLinks() {}

    /** In the page's order, at most 2,000; none on a page that is no HTML. */
    static List<Link> of(Page page) {
        List<Link> links = new ArrayList<>();
        if (page.content() instanceof PageContent.Html html) {
            for (Element anchor : html.document().select("a[href]")) {
                String url = anchor.absUrl("href");
                if (links.size() < MOST && url.startsWith("http") && url.length() <= LONGEST_URL) {
                    links.add(new Link(url, OneLine.of(anchor.text(), LONGEST_TEXT)));
                }
            }
        }
        return links;
    }
}
