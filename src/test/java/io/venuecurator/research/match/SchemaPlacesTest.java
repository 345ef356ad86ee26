package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SchemaPlacesTest {

    private static final String TWO =
            "{\"@graph\":[{\"name\":\"A\",\"geo\":{}},{\"name\":\"B\",\"telephone\":\"1\"},"
                    + "{\"name\":\"A maker\"}]}";

    @Test
    void aPlaceHasANameAndAPlaceOrNumber() {
        assertThat(SchemaPlaces.names(page(TWO))).containsExactly("A", "B");
    }

    @Test
    void onlyWantedPlacesStay() {
        Document page = page(TWO);

        SchemaPlaces.keepOnly(page, "B"::equals, true);

        assertThat(SchemaPlaces.names(page)).containsExactly("B");
        assertThat(page.html()).doesNotContain("\"A");
    }

    @Test
    void aScriptWithoutPlacesStaysOnlyWhereThePageIsTheVenues() {
        Document page = page("{\"ratingValue\":4.5}");

        SchemaPlaces.keepOnly(page, name -> false, true);
        assertThat(page.html()).contains("4.5");

        SchemaPlaces.keepOnly(page, name -> false, false);
        assertThat(page.html()).doesNotContain("4.5");
    }

    @Test
    void brokenAndDeepMarkupDescribesNothing() {
        assertThat(SchemaPlaces.names(page("{\"name\":"))).isEmpty();
        assertThat(SchemaPlaces.names(page("[".repeat(100_000)))).isEmpty();
    }

    private static Document page(String json) {
        return Jsoup.parse("<script type=application/ld+json>" + json + "</script>");
    }
}
