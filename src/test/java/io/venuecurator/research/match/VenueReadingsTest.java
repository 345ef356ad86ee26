package io.venuecurator.research.match;

import static io.venuecurator.research.match.TestPages.html;
import static io.venuecurator.research.match.TestPages.plain;
import static io.venuecurator.research.match.TestPages.snippet;
import static io.venuecurator.research.match.TestPages.venue;
import static io.venuecurator.research.match.TestPages.venueIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfileReader;
import org.junit.jupiter.api.Test;

class VenueReadingsTest {

    private final VenueMatcher matcher =
            new VenueMatcher(VenueProfileReader.bundled(), Vocabulary.bundled());

    @Test
    void ofAListingOnlyTheVenuesOwnSectionIsRead() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://listing.example/top-10",
                                "<title>10 best wedding venues</title><h1>10 best wedding"
                                        + " venues</h1><h2>1. Coral Club</h2><p>Call 6111 1111"
                                        + "<h2>2. Harbour Hotel</h2><p>Call 6222 2222<p>300 guests"
                                        + "<h2>3. Jin Yu Restaurant</h2><p>Call 6333 3333"),
                        venue("Harbour Hotel Singapore"));

        String text = match.readings().getFirst().page().text();
        assertThat(match.verdict().relation()).isEqualTo(Relation.SAME);
        assertThat(text).contains("6222 2222", "300 guests").doesNotContain("6111", "6333");
    }

    @Test
    void ofATableOnlyTheVenuesOwnRowIsReadUnderItsHeader() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://listing.example/prices",
                                "<title>Wedding price list 2026</title><table>"
                                        + "<tr><th>Venue<th>Price<tr><td>Coral Club<td>$1,100"
                                        + "<tr><td>Harbour Hotel<td>$1,388</table>"),
                        venue("Harbour Hotel"));

        assertThat(match.readings().getFirst().page().text())
                .contains("Price", "$1,388")
                .doesNotContain("$1,100");
    }

    @Test
    void cardsOfOtherVenuesOnTheVenuesPageAreLeftOut() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://listing.example/harbour-hotel",
                                "<title>Harbour Hotel - Listing</title><h1>Harbour Hotel</h1>"
                                        + "<p>From $1,388++ per table</p>"
                                        + "<div><h3>You may also like</h3><div>CHARMS, from"
                                        + " $988++</div></div>"
                                        + "<article><h3>Coral Club</h3><p>$1,100++</article>"),
                        venue("Harbour Hotel"));

        assertThat(match.readings().getFirst().page().text())
                .contains("$1,388++")
                .doesNotContain("$988", "$1,100");
    }

    @Test
    void describedPlacesOfOtherNamesAreTakenOutOfTheMarkup() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://listing.example/harbour-hotel",
                                "<title>Harbour Hotel</title><h1>Harbour Hotel</h1>"
                                        + "<script type=application/ld+json>[{\"name\":\"Harbour"
                                        + " Hotel\",\"telephone\":\"1\"},{\"name\":\"Coral"
                                        + " Club\",\"telephone\":\"2\"}]</script>"),
                        venue("Harbour Hotel"));

        var content =
                (io.venuecurator.research.page.PageContent.Html)
                        match.readings().getFirst().page().content();
        assertThat(content.document().html()).contains("Harbour").doesNotContain("Coral");
    }

    @Test
    void thePageOfTheHouseSpeaksOnlyForWhatTheyShare() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://lagoonresort.example/",
                                "<title>Lagoon Resort</title><h1>Lagoon Resort</h1>"
                                        + "<p>1 Palm Road, 900 guests"),
                        venueIn("Albatross & Birdie", "Lagoon Resort Singapore"));

        assertThat(match.verdict().relation()).isEqualTo(Relation.PART_OF);
        assertThat(match.readings())
                .singleElement()
                .satisfies(r -> assertThat(r.scope()).isEqualTo(FieldScope.FROM_HOUSE))
                .satisfies(r -> assertThat(r.warnings()).isNotEmpty());
    }

    @Test
    void onThePageOfTheHouseTheVenuesOwnSectionSpeaksForAll() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://lagoonresort.example/dining",
                                "<title>Dining | Lagoon Resort</title><h1>Lagoon Resort</h1>"
                                        + "<h2>Albatross & Birdie</h2><p>80 guests"
                                        + "<h2>Pearl Ballroom</h2><p>900 guests"),
                        venueIn("Albatross & Birdie", "Lagoon Resort"));

        Reading own = match.readings().getFirst();
        assertThat(own.scope()).isEqualTo(FieldScope.ALL);
        assertThat(own.page().text()).contains("80 guests").doesNotContain("900");
    }

    @Test
    void thePageOfARestaurantInTheHotelSpeaksOnlyForItsPlace() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://harbourhotel.example/jin-yu",
                                "<title>Jin Yu Restaurant | Dining | Harbour Hotel</title>"
                                        + "<h1>Jin Yu Restaurant</h1><p>$88 per person, 80 guests"),
                        venue("Harbour Hotel"));

        assertThat(match.verdict().relation()).isEqualTo(Relation.PART_OF);
        assertThat(match.readings()).allMatch(r -> r.scope() == FieldScope.FROM_PART);
    }

    @Test
    void onAChainsPageOnlyTheBranchsOwnPartIsRead() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://plumgarden.example/outlets",
                                "<title>Our outlets | Plum Garden</title><h1>Plum Garden</h1>"
                                        + "<h3>Heron Mall</h3><p>6111 1111"
                                        + "<h3>Orchid Country Club</h3><p>6222 2222"),
                        venue("Plum Garden @ Heron Mall"));

        assertThat(match.readings().getFirst().page().text())
                .contains("6111 1111")
                .doesNotContain("6222");
    }

    @Test
    void aDirectorysOwnContactsAreLeftOut() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://listing.example/harbour-hotel",
                                "<title>Harbour Hotel | Listing</title><h1>Harbour Hotel</h1>"
                                        + "<p>6222 2222<footer>Listing enquiries: 6999 9999"),
                        venue("Harbour Hotel"));

        assertThat(match.readings().getFirst().page().text())
                .contains("6222 2222")
                .doesNotContain("6999");
    }

    @Test
    void onARoomsOwnPageOtherRoomsAreLeftOutAndOnTheHousesPageTheyStay() {
        var page =
                html(
                        "https://harbourhotel.example/heron",
                        "<title>Heron Ballroom | Harbour Hotel</title><h1>Heron Ballroom</h1>"
                                + "<p>280 guests<p>Pelican Ballroom: 600 guests");

        assertThat(
                        matcher.match(page, venueIn("Heron Ballroom", "Harbour Hotel"))
                                .readings()
                                .getFirst()
                                .page()
                                .text())
                .contains("280")
                .doesNotContain("600");
        assertThat(
                        matcher.match(
                                        html(
                                                "https://harbourhotel.example/",
                                                "<title>Harbour Hotel</title><h1>Harbour Hotel</h1>"
                                                        + "<p>Pelican Ballroom: 600 guests"),
                                        venue("Harbour Hotel"))
                                .readings()
                                .getFirst()
                                .page()
                                .text())
                .contains("600");
    }

    @Test
    void aRowOfTheSameNameInAnotherDistrictIsAnotherBranch() {
        Venue venue = venue("Plum Garden");
        ((ObjectNode) venue.json()).putObject("location").put("address", "1 Palm Road");
        PageMatch match =
                matcher.match(
                        html(
                                "https://listing.example/prices",
                                "<title>Wedding price list 2026</title><table>"
                                        + "<tr><td>Plum Garden (Orchid Road)<td>$1,100"
                                        + "<tr><td>Plum Garden (Palm Road)<td>$1,388</table>"),
                        venue);

        assertThat(match.readings().getFirst().page().text())
                .contains("$1,388")
                .doesNotContain("$1,100");
    }

    @Test
    void ofAPlainListOnlyTheVenuesOwnPartIsRead() {
        PageMatch match =
                matcher.match(
                        plain(
                                "https://x.example/list.pdf",
                                "Price list",
                                "Wedding price list\nCoral Club\nfrom $1,100++ per table\n"
                                        + "Harbour Hotel\nfrom $1,388++ per table\n"),
                        venue("Harbour Hotel"));

        assertThat(match.readings().getFirst().page().text())
                .contains("$1,388")
                .doesNotContain("$1,100");
    }

    @Test
    void ofAnExcerptOnlySentencesAboutTheVenueAreRead() {
        PageMatch match =
                matcher.match(
                        snippet(
                                "https://x.example/",
                                "Wedding prices compared",
                                "Coral Club asks $1,100++. Harbour Hotel asks $1,388++."),
                        venue("Harbour Hotel"));

        assertThat(match.readings().getFirst().page().text())
                .contains("$1,388")
                .doesNotContain("$1,100");
    }

    @Test
    void aPageOfEndlessPartsIsLeftOut() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://x.example/",
                                "<title>Harbour Hotel</title>"
                                        + "<h2>Coral Club</h2>".repeat(50_000)),
                        venue("Harbour Hotel"));

        assertThat(match.readings()).isEmpty();
        assertThat(match.verdict().reason()).contains("more parts");
    }
}
