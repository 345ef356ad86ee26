package io.venuecurator.research.match;

import static io.venuecurator.research.match.TestPages.html;
import static io.venuecurator.research.match.TestPages.plain;
import static io.venuecurator.research.match.TestPages.venueIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.page.Page;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfileReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values said of a sibling room are never the venue's. */
class SentencesTest {

    private final VenueMatcher matcher =
            new VenueMatcher(VenueProfileReader.bundled(), Vocabulary.bundled());
    private final Venue room = venueIn("Coral Ballroom", "Harbour Hotel");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Pearl Ballroom: 600 guests, 60 tables. Amber Room: 600 guests.",
                "<p>The Pearl Ballroom is upstairs. It takes 600 guests.",
                "<p>Coral Ballroom: 280 guests. Pearl Ballroom: 600 guests.",
                "<p>The Coral Ballroom is smaller than the Pearl Ballroom, which takes 600.",
                "<dl><dt>Pearl Ballroom</dt><dd>600 guests</dd></dl>",
                "<table><tr><td>Pearl Ballroom</td><td>600</td></tr></table>",
                "<h2>Pearl Ballroom</h2><p>600 guests",
            })
    void aSiblingRoomsValuesAreLeftOut(String said) {
        assertThat(text(page("<p>Seats 280 guests.</p>" + said)))
                .contains("Seats 280 guests")
                .doesNotContain("600");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Next door is the Pearl Ballroom. The Coral Ballroom takes 280 guests.",
                "<p>The Coral Ballroom is on level 2. It takes 280 guests.",
                "<p>It is our only room with daylight and takes 280 guests.",
                "<dl><dt>Coral Ballroom</dt><dd>280 guests</dd></dl>",
            })
    void itsOwnAreKept(String said) {
        assertThat(text(page(said))).contains("280 guests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Hotel", "Coral Ballroom"})
    void theSameHoldsForPlainText(String title) {
        Page list =
                plain(
                        "https://www.harbourhotel.example/kit.pdf",
                        title,
                        title
                                + "\nThe Coral Ballroom of the hotel is on level 2 and takes 280"
                                + " guests at round tables. The Pearl Ballroom is above it. It"
                                + " takes 600 guests.");

        assertThat(text(list)).contains("280").doesNotContain("600");
    }

    private static Page page(String body) {
        return html(
                "https://www.harbourhotel.example/coral",
                "<title>Coral Ballroom | Harbour Hotel</title><h1>Coral Ballroom</h1>" + body);
    }

    private String text(Page page) {
        return matcher.match(page, room).readings().getFirst().page().text();
    }
}
