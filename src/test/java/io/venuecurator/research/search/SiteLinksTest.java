package io.venuecurator.research.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.search.SiteBrowser.Link;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class SiteLinksTest {

    private static final HttpUrl SITE = HttpUrl.get("https://www.orchid-hall.example.com/en/");

    private static List<String> best(Link... links) {
        return SiteLinks.best(SITE, List.of(links)).stream().map(Link::url).toList();
    }

    private static Link link(String url, String text) {
        return new Link(url, text);
    }

    @Test
    void weddingsComeBeforeContactBeforeDining() {
        assertThat(
                        best(
                                link("https://www.orchid-hall.example.com/dining", "Dine"),
                                link("https://www.orchid-hall.example.com/contact-us", "Contact"),
                                link("https://www.orchid-hall.example.com/weddings", "Weddings")))
                .containsExactly(
                        "https://www.orchid-hall.example.com/weddings",
                        "https://www.orchid-hall.example.com/contact-us",
                        "https://www.orchid-hall.example.com/dining");
    }

    @Test
    void staysOnTheSiteAndItsSubdomains() {
        assertThat(
                        best(
                                link("https://weddings.example.com/packages", ""),
                                link("https://other.example/weddings", "Weddings"),
                                link("javascript:weddings()", "Weddings")))
                .containsExactly("https://weddings.example.com/packages");
    }

    @Test
    void leavesOutWhatIsOfNoUse() {
        assertThat(
                        best(
                                link("https://www.orchid-hall.example.com/careers", "Careers"),
                                link("https://www.orchid-hall.example.com/privacy", "Contact"),
                                link("https://www.orchid-hall.example.com/wedding.jpg", "Wedding"),
                                link("https://www.orchid-hall.example.com/", "Wedding venue"),
                                link("https://www.orchid-hall.example.com/x", "Lorem")))
                .isEmpty();
    }

    @Test
    void takesEachPageOnceWithItsBetterText() {
        assertThat(
                        SiteLinks.best(
                                SITE,
                                List.of(
                                        link("https://www.orchid-hall.example.com/p?id=1#a", ""),
                                        link(
                                                "https://www.orchid-hall.example.com/p?id=1#b",
                                                "Wedding packages"))))
                .containsExactly(
                        link("https://www.orchid-hall.example.com/p?id=1", "Wedding packages"));
    }

    @Test
    void aPriceListIsWorthMoreThanAPageOfItsName() {
        assertThat(
                        best(
                                link("https://www.orchid-hall.example.com/packages", "Packages"),
                                link(
                                        "https://www.orchid-hall.example.com/packages.pdf",
                                        "Packages")))
                .first()
                .isEqualTo("https://www.orchid-hall.example.com/packages.pdf");
    }
}
