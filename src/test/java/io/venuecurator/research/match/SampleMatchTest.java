package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.research.text.DocumentKind;
import io.venuecurator.research.text.DocumentReader;
import io.venuecurator.research.text.TextDocument;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okio.ByteString;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample's pages against the sample's venues: nothing of another venue, and little lost. */
class SampleMatchTest {

    private static final Path WEB = Path.of("data/web");
    private static final VenueProfile PROFILE = VenueProfileReader.bundled();
    private static final int SHORTEST_TELLING = 8;

    private static final Map<String, Venue> VENUES = new LinkedHashMap<>();
    private static final Map<String, Page> PAGES = new HashMap<>();
    private static final List<Said> SAID = new ArrayList<>();
    private final Map<String, PageMatch> matches = new HashMap<>();
    private final VenueMatcher matcher = new VenueMatcher(PROFILE, Vocabulary.bundled());

    /** A value that a page says of a venue, in the page's own words. */
    record Said(String venue, VenueField field, String page, String words) {}

    @BeforeAll
    static void readSample() throws IOException, ResearchException {
        JsonMapper json = new JsonMapper();
        for (JsonNode venue : json.readTree(Path.of("data/venues.json").toFile()).get("venues")) {
            String id = venue.path("id").asText("#" + VENUES.size());
            VENUES.put(id, new Venue(id, venue));
        }
        JsonNode truth = json.readTree(Path.of("src/test/resources/sample/expected.json").toFile());
        for (JsonNode venue : truth.get("venues")) {
            for (JsonNode value : venue.get("values")) {
                SAID.add(
                        new Said(
                                venue.get("venue").asText(),
                                PROFILE.field(FieldPath.of(value.get("field").asText()))
                                        .orElseThrow(),
                                value.get("page").asText(),
                                folded(value.get("says").asText())));
            }
        }
        for (Said said : SAID) {
            PAGES.put(said.page(), read(WEB.resolve(said.page())));
        }
    }

    @Test
    void aVenueIsGivenNothingThatAPageSaysOfAnother() {
        Map<String, Set<String>> owners = new HashMap<>();
        SAID.forEach(
                said ->
                        owners.computeIfAbsent(said.page() + said.words(), k -> new HashSet<>())
                                .add(said.venue()));
        List<String> wrong = new ArrayList<>();
        for (Said said : SAID) {
            for (Venue other : VENUES.values()) {
                boolean own =
                        owners.get(said.page() + said.words()).contains(other.key())
                                || isShared(said, other);
                if (!own && telling(said) && readable(said, other)) {
                    wrong.add(other.key() + " is given " + said);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void whatAPageSaysOfAVenueCanBeRead() {
        List<Said> lost =
                SAID.stream().filter(said -> !readable(said, VENUES.get(said.venue()))).toList();

        // The page of a moved venue that gives only the new address cannot be told from a sister's.
        assertThat(lost).allMatch(said -> said.page().equals("bluekingfisher/weddings.html"));
    }

    /** A house and its parts have the same place. */
    private static boolean isShared(Said said, Venue other) {
        Venue owner = VENUES.get(said.venue());
        boolean related =
                house(owner).equals(other.name())
                        || house(other).equals(owner.name())
                        || (!house(owner).isEmpty() && house(owner).equals(house(other)));
        return related && FieldScope.FROM_PART.allows(said.field(), PROFILE);
    }

    private static String house(Venue venue) {
        return venue.text(FieldPath.of("parent_venue")).orElse("");
    }

    private boolean readable(Said said, Venue venue) {
        PageMatch match =
                matches.computeIfAbsent(
                        said.page() + '\n' + venue.key(),
                        key -> matcher.match(PAGES.get(said.page()), venue));
        return match.readings().stream()
                .filter(reading -> reading.scope().allows(said.field(), PROFILE))
                .anyMatch(reading -> everything(reading.page()).contains(said.words()));
    }

    /** Short words such as "24 tables" stand on many pages. */
    private static boolean telling(Said said) {
        return said.words().length() >= SHORTEST_TELLING;
    }

    private static String everything(Page page) {
        String text = page.text();
        return folded(
                page.content() instanceof PageContent.Html html
                        ? text + html.document().select("script").html()
                        : text);
    }

    private static Page read(Path file) throws IOException, ResearchException {
        DocumentKind kind = DocumentKind.ofFileName(file.toString()).orElseThrow();
        TextDocument document =
                new DocumentReader()
                        .read(
                                ByteString.of(Files.readAllBytes(file)),
                                kind,
                                null,
                                "https://sample.example/");
        Document html = document.html();
        PageContent content =
                html == null
                        ? new PageContent.Plain(document.text())
                        : new PageContent.Html(html, document.text());
        return new Page(
                address(file, document), document.title(), Instant.EPOCH, "hash", content, "");
    }

    private static String address(Path file, TextDocument document) {
        Document html = document.html();
        Element canonical = html == null ? null : html.selectFirst("link[rel=canonical]");
        if (canonical != null) {
            return canonical.attr("href");
        }
        return document.text()
                .lines()
                .filter(line -> line.startsWith("url: "))
                .findFirst()
                .map(line -> line.substring("url: ".length()))
                .orElse(file.toString());
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
