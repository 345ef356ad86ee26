package io.venuecurator.research.extract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.research.text.VisibleText;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages and venues for the extractors' tests. */
final class TestPages {

    static final VenueProfile PROFILE = VenueProfileReader.bundled();
    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private TestPages() {}

    static Page html(String html) {
        return html("https://www.thegildedfig.example/weddings", html);
    }

    static Page html(String url, String html) {
        Document document = Jsoup.parse(html, url);
        return new Page(
                url,
                document.title(),
                NOW,
                "hash",
                new PageContent.Html(document, VisibleText.of(document)),
                "");
    }

    static Page plain(String text) {
        return plain("", text, "");
    }

    static Page plain(String title, String text, String publishedAt) {
        return new Page(
                "https://list.example/prices.pdf",
                title,
                NOW,
                "hash",
                new PageContent.Plain(text),
                publishedAt);
    }

    static Venue venue(String name) {
        return new Venue("v1", JsonNodeFactory.instance.objectNode().put("name", name));
    }

    /** The values that a rule proposes for a field, as JSON text, in its order. */
    static List<String> values(CandidateExtractor extractor, Page page, String field) {
        return found(extractor, page, field).stream()
                .map(found -> found.candidate().value().toString())
                .toList();
    }

    static List<FieldCandidate> found(CandidateExtractor extractor, Page page, String field) {
        return extractor.extract(page, venue("The Gilded Fig")).stream()
                .filter(found -> found.field().equals(FieldPath.of(field)))
                .toList();
    }
}
