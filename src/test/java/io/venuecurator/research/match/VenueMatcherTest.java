package io.venuecurator.research.match;

import static io.venuecurator.research.match.TestPages.html;
import static io.venuecurator.research.match.TestPages.venue;
import static io.venuecurator.research.match.TestPages.venueIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfileReader;
import org.junit.jupiter.api.Test;

class VenueMatcherTest {

    private final VenueMatcher matcher =
            new VenueMatcher(VenueProfileReader.bundled(), Vocabulary.bundled());

    @Test
    void aPageTitledWithTheVenuesNameIsItsPage() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://www.harbourhotel.example/weddings",
                                "<title>Wedding Packages 2026 | Harbour Hotel Singapore</title>"
                                        + "<h1>Wedding packages</h1><p>From $1,388++ per table"),
                        venue("The Harbour Hotel"));

        assertThat(match.verdict().relation()).isEqualTo(Relation.SAME);
        assertThat(match.source()).isEqualTo(SourceKind.OFFICIAL);
        assertThat(match.readings().getFirst().page().text()).contains("$1,388++");
    }

    @Test
    void aPageOfAnotherVenueIsLeftOut() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://coralclub.example/",
                                "<title>Coral Club</title><h1>Coral Club</h1><p>$1,100++"),
                        venue("Harbour Hotel"));

        assertThat(match.verdict().relation()).isEqualTo(Relation.DIFFERENT);
        assertThat(match.readings()).isEmpty();
    }

    @Test
    void aChainsPageThatDoesNotNameTheBranchIsUnsure() {
        PageMatch match =
                matcher.match(
                        html("https://x.example/", "<title>Plum Garden</title><p>6111 1111"),
                        venue("Plum Garden @ Heron Mall"));

        assertThat(match.verdict().relation()).isEqualTo(Relation.UNSURE);
    }

    @Test
    void aLongerNameIsUnsure() {
        PageMatch match =
                matcher.match(
                        html("https://x.example/", "<title>Harbour Hotel Katong</title><p>text"),
                        venue("Harbour Hotel"));

        assertThat(match.verdict().relation()).isEqualTo(Relation.UNSURE);
        assertThat(match.readings().getFirst().warnings()).isNotEmpty();
    }

    @Test
    void theSameNameAtAnotherAddressIsAnotherVenueUnlessItMoved() {
        Venue venue = venue("Harbour Hotel");
        ((ObjectNode) venue.json()).putObject("location").put("address", "1 Palm Road");

        assertThat(matcher.judge(about("1 Palm Road, Singapore 100001"), venue).relation())
                .isEqualTo(Relation.SAME);
        assertThat(matcher.judge(about("20 Orchid Road, Singapore 200002"), venue).relation())
                .isEqualTo(Relation.DIFFERENT);
        PageMatch moved =
                matcher.match(about("We have moved to 20 Orchid Road, Singapore 200002"), venue);
        assertThat(moved.verdict().relation()).isEqualTo(Relation.SAME);
        assertThat(moved.notices()).anyMatch(notice -> notice.kind() == Notice.Kind.MOVED);
    }

    @Test
    void branchesOfOneNameAreToldApartByTheStreetInTheHeading() {
        Venue venue = venue("Plum Garden");
        ((ObjectNode) venue.json()).putObject("location").put("address", "1 Palm Road");
        PageMatch match =
                matcher.match(
                        html(
                                "https://plumgarden.example/menus",
                                "<title>Menus | Plum Garden</title><h1>Menus</h1>"
                                        + "<h2>At Orchid Road</h2><p>$1,288++"
                                        + "<h2>At Palm Road</h2><p>$1,088++"),
                        venue);

        assertThat(match.readings().getFirst().page().text())
                .contains("$1,088")
                .doesNotContain("$1,288");
    }

    @Test
    void aSloganOnTheVenuesOwnSiteIsItsPageAndARestaurantsNameIsNot() {
        String page =
                "<title>%1$s</title><h1>%1$s</h1><p>20 tables<footer>Harbour Pearl Hotel, 1 Palm"
                        + " Road";
        Venue venue = venue("Harbour Pearl Hotel");

        PageMatch slogan =
                matcher.match(
                        html(
                                "https://harbourpearl.example/w",
                                page.formatted("Sand in your shoes")),
                        venue);
        PageMatch restaurant =
                matcher.match(
                        html("https://harbourpearl.example/j", page.formatted("Jade Cicada")),
                        venue);

        assertThat(slogan.verdict().relation()).isEqualTo(Relation.SAME);
        assertThat(restaurant.verdict().relation()).isEqualTo(Relation.PART_OF);
    }

    @Test
    void somethingElseOfTheSameNameIsNoVenue() {
        String page = "<title>%1$s</title><h1>%1$s</h1><p>%2$s";

        assertThat(
                        matcher.judge(
                                        html(
                                                "https://teaandlace.example/",
                                                page.formatted(
                                                        "Tea & Lace", "Chain 10, call 6111")),
                                        venue("Tea & Lace"))
                                .relation())
                .isEqualTo(Relation.DIFFERENT);
        assertThat(
                        matcher.judge(
                                        html(
                                                "https://teaandlace.example/",
                                                page.formatted(
                                                        "Tea & Lace", "Weddings, 60 guests")),
                                        venue("Tea & Lace"))
                                .relation())
                .isEqualTo(Relation.SAME);
    }

    @Test
    void whatAPlaceFormerlyWasIsNoOtherName() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://x.example/",
                                "<title>Harbour Hotel</title><h1>Harbour Hotel</h1><p>Formerly a"
                                        + " warehouse, now a hotel."),
                        venue("Harbour Hotel"));

        assertThat(match.notices()).isEmpty();
    }

    @Test
    void closedAndRenamedVenuesAreToldSo() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://x.example/",
                                "<title>Harbour Hotel</title><h1>Harbour Hotel</h1><p>Formerly"
                                        + " known as the Quay Inn. <p>Harbour Hotel has permanently"
                                        + " closed."),
                        venue("Harbour Hotel"));

        assertThat(match.notices())
                .extracting(Notice::warning)
                .anyMatch(w -> w.contains("Formerly known as the Quay Inn"))
                .noneMatch(w -> w.contains("moved"));
    }

    @Test
    void aShortNameNeedsItsHouseOnThePage() {
        PageMatch match =
                matcher.match(
                        html(
                                "https://x.example/",
                                "<title>Best party places</title><h2>Cube</h2><p>6111 1111"),
                        venueIn("Cube", "Coral Hotel"));

        assertThat(match.verdict().relation()).isEqualTo(Relation.DIFFERENT);
    }

    @Test
    void aPageWithoutAnythingIsSomethingElse() {
        assertThat(matcher.judge(html("https://x.example/", ""), venue("Harbour Hotel")).relation())
                .isEqualTo(Relation.DIFFERENT);
        assertThat(
                        matcher.judge(html("https://x.example/", "<title>x</title>"), venue(""))
                                .relation())
                .isNotEqualTo(Relation.SAME);
    }

    private static io.venuecurator.research.page.Page about(String address) {
        return html(
                "https://x.example/",
                "<title>Harbour Hotel</title><h1>Harbour Hotel</h1><p>" + address);
    }
}
