package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.search.SiteBrowser.Link;
import io.venuecurator.research.search.SiteBrowser.SitePage;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfileReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiteSourceTest {

    private static final String HOME = "https://orchid.example/";

    private final Map<String, SitePage> web = new HashMap<>();
    private final List<String> opened = new ArrayList<>();
    private final SiteSource source = new SiteSource(VenueProfileReader.bundled(), this::open);

    private SitePage open(String url) throws ResearchException {
        opened.add(url);
        SitePage page = web.get(url);
        if (page == null) {
            throw new ResearchException(FailureClass.NOTHING_FOUND, url + " is gone", null);
        }
        return page;
    }

    private void page(String url, String... links) {
        web.put(
                url,
                new SitePage(
                        url,
                        "Title",
                        Arrays.stream(links).map(link -> new Link(link, "")).toList()));
    }

    private static Venue withSite(String website) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", "Orchid Hall");
        json.putObject("contact").put("website", website);
        return new Venue("v1", json);
    }

    private List<String> found(String website) throws Exception {
        return source.search(query("price"), withSite(website)).stream()
                .map(SearchHit::url)
                .toList();
    }

    @Test
    void findsThePriceListBehindTheWeddingPage() throws Exception {
        page(HOME, HOME + "contact", HOME + "weddings", HOME + "careers");
        page(HOME + "weddings", HOME + "files/wedding-packages.pdf", HOME + "weddings");
        page(HOME + "contact");
        assertThat(found(HOME))
                .containsExactly(
                        HOME,
                        HOME + "files/wedding-packages.pdf",
                        HOME + "weddings",
                        HOME + "contact");
    }

    @Test
    void opensAtMostThreePagesToFindEight() throws Exception {
        page(
                HOME,
                IntStream.range(0, 40).mapToObj(i -> HOME + "wedding-" + i).toArray(String[]::new));
        assertThat(found(HOME)).hasSize(8);
        assertThat(opened).hasSize(3);
    }

    @Test
    void takesAnAddressWithoutAScheme() throws Exception {
        page(HOME);
        assertThat(found("orchid.example")).containsExactly(HOME);
    }

    @Test
    void aVenueWithoutAUsableWebsiteHasNoPages() throws Exception {
        assertThat(source.search(query("q"), named("Orchid Hall"))).isEmpty();
        assertThat(found("ask us")).isEmpty();
        assertThat(found("http://localhost/")).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void saysWhyTheHomePageCannotBeRead() {
        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> found(HOME))
                .withMessageContaining("is gone");
    }

    @Test
    void aPageBehindThatCannotBeOpenedCostsNothingElse() throws Exception {
        page(HOME, HOME + "weddings", HOME + "contact");
        assertThat(found(HOME)).containsExactly(HOME, HOME + "weddings", HOME + "contact");
    }

    @Test
    void isOneQuestionPerSite() {
        assertThat(source.perVenue()).isTrue();
        assertThat(source.question(query("a"), withSite("orchid.example")))
                .isEqualTo(source.question(query("b"), withSite(HOME)))
                .isNotEqualTo(source.question(query("a"), withSite("https://lily.example/")));
    }
}
