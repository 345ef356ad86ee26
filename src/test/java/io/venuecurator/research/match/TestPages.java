package io.venuecurator.research.match;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.research.text.VisibleText;
import io.venuecurator.venue.Venue;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages and venues written down in a test. */
final class TestPages {

    private static final Instant READ = Instant.parse("2026-11-24T00:00:00Z");

    private TestPages() {}

    static Page html(String url, String html) {
        Document document = Jsoup.parse(html, url);
        return new Page(
                url,
                document.title(),
                READ,
                Integer.toHexString(html.hashCode()),
                new PageContent.Html(document, VisibleText.of(document)),
                "");
    }

    static Page plain(String url, String title, String text) {
        return new Page(url, title, READ, "hash", new PageContent.Plain(text), "");
    }

    static Page snippet(String url, String title, String excerpt) {
        return new Page(
                url, title, READ, "hash", new PageContent.Snippet(title + "\n" + excerpt), "");
    }

    static Venue venue(String name) {
        return new Venue("v", JsonNodeFactory.instance.objectNode().put("name", name));
    }

    static Venue venueIn(String name, String house) {
        Venue venue = venue(name);
        ((ObjectNode) venue.json()).put("parent_venue", house);
        return venue;
    }
}
