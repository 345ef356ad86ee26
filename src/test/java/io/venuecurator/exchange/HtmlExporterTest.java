package io.venuecurator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlExporterTest {

    @Test
    void showsBeforeAndAfterAndEveryChangeWithSourceAndReviewer() throws IOException {
        Document page =
                report(
                        Exports.venue(
                                0,
                                "{\"id\":\"a\",\"name\":\"Hall\",\"contact\":{\"phone\":\"+65 6000"
                                        + " 1234\"}}",
                                Exports.change("contact.phone", null, "\"+65 6000 1234\"")),
                        Exports.venue(1, "{\"id\":\"b\"}"));

        assertThat(page.select("p").first().text()).contains("2 venues, 1 changed values");
        assertThat(page.select("table").first().select("tr").get(1).select("td").eachText())
                .containsExactly("very low", "2 (100 %)", "2 (100 %)");
        assertThat(page.select("tr:contains(Phone) td.n").eachText())
                .containsExactly("0 (0 %)", "1 (50 %)");
        assertThat(page.select("table").last().select("td").eachText())
                .contains("Hall", "+65 6000 1234", "hall.example", "Mei", "2026-11-24 12:00");
    }

    @Test
    void takesNoTextForMarkup() throws IOException {
        Document page =
                report(
                        Exports.venue(
                                0,
                                "{\"id\":\"a\",\"name\":\"x\"}",
                                Exports.change(
                                        "description",
                                        "\"<img src=x onerror=alert(1)>\"",
                                        "\"</td></table><script>alert(1)</script>\"")));

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("table")).hasSize(3);
        assertThat(page.select("table").last().select("td").eachText())
                .contains("<img src=x onerror=alert(1)>");
    }

    @Property
    void everyTextComesBackAsText(@ForAll String text) {
        String markup = "<p>" + Html.escape(text) + "</p>";

        assertThat(Jsoup.parseBodyFragment(markup).body().childrenSize()).isEqualTo(1);
        assertThat(Jsoup.parseBodyFragment(markup).select("p").first().childrenSize()).isZero();
    }

    @Test
    void saysWhenNothingWasChanged() throws IOException {
        assertThat(report().text()).contains("0 venues", "Nothing was changed.");
    }

    private static Document report(ExportedVenue... venues) throws IOException {
        return Jsoup.parse(Exports.text(ExportFormat.HTML, List.of(venues)));
    }
}
