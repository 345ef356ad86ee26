package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaOrgExtractorTest {

    private static final String ITEM =
            """
            {"@type": ["LocalBusiness", "http://schema.org/EventVenue"], "name": "The Gilded Fig",
             "telephone": "6123 4567", "email": "mailto:hello@gildedfig.sg",
             "url": "https://www.gildedfig.sg/?utm_source=x",
             "description": "A dining room under fig trees, with a glass roof and room for a hundred.",
             "address": {"@type": "PostalAddress", "streetAddress": "12 Fig Road",
                         "addressLocality": "Singapore", "postalCode": "238801"},
             "aggregateRating": {"ratingValue": "9.2", "bestRating": 10, "reviewCount": "1,234"},
             "maximumAttendeeCapacity": 120, "priceRange": "$$$",
             "amenityFeature": [{"name": "Valet parking", "value": false},
                                {"name": "Bridal suite", "value": true}]}
            """;
    private final SchemaOrgExtractor extractor = new SchemaOrgExtractor(TestPages.PROFILE);

    private static Page script(String json) {
        return TestPages.html("<script type='application/ld+json'>" + json + "</script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "{\"@graph\": [{\"@type\": \"WebSite\"}, %s]}",
                "{\"a\": {\"b\": [%s]}}"
            })
    void readsAnItemWhereverItStands(String shape) {
        Page page = script(shape.formatted(ITEM));
        assertThat(TestPages.values(extractor, page, "contact.phone"))
                .containsExactly("\"+65 6123 4567\"");
        assertThat(TestPages.values(extractor, page, "contact.email"))
                .containsExactly("\"hello@gildedfig.sg\"");
        assertThat(TestPages.values(extractor, page, "contact.website"))
                .containsExactly("\"https://www.gildedfig.sg/\"");
        assertThat(TestPages.values(extractor, page, "location.address"))
                .containsExactly("\"12 Fig Road, Singapore 238801\"");
        assertThat(TestPages.values(extractor, page, "location.postal"))
                .containsExactly("\"238801\"");
        assertThat(TestPages.values(extractor, page, "rating")).containsExactly("4.6");
        assertThat(TestPages.values(extractor, page, "review_count")).containsExactly("1234");
        assertThat(TestPages.values(extractor, page, "capacity.max_capacity"))
                .containsExactly("120");
        assertThat(TestPages.values(extractor, page, "description")).hasSize(1);
        assertThat(TestPages.values(extractor, page, "amenities.valet_parking"))
                .containsExactly("false");
        assertThat(TestPages.values(extractor, page, "amenities.bridal_suite"))
                .containsExactly("true");
    }

    @Test
    void quotesThePropertyAsItStandsInTheScript() {
        assertThat(TestPages.found(extractor, script(ITEM), "capacity.max_capacity"))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.candidate().evidence().quote())
                                        .isEqualTo("\"maximumAttendeeCapacity\": 120"));
    }

    @Test
    void saysThatARatingWasConverted() {
        assertThat(TestPages.found(extractor, script(ITEM), "rating"))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.candidate().warnings())
                                        .containsExactly("converted from 9.2 out of 10"));
    }

    @Test
    void readsMicrodata() {
        Page page =
                TestPages.html(
                        """
                        <div itemscope itemtype="https://schema.org/Restaurant">
                          <h1 itemprop="name">The Gilded Fig</h1>
                          <span itemprop="telephone">+65 6123 4567</span>
                          <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
                            <span itemprop="streetAddress">12 Fig Road</span>
                            <span itemprop="postalCode">238801</span></div>
                          <div itemprop="aggregateRating" itemscope>
                            <meta itemprop="ratingValue" content="4.5"><meta itemprop="reviewCount" content="87">
                          </div>
                        </div>
                        """);
        assertThat(TestPages.values(extractor, page, "contact.phone"))
                .containsExactly("\"+65 6123 4567\"");
        assertThat(TestPages.values(extractor, page, "location.address"))
                .containsExactly("\"12 Fig Road, Singapore 238801\"");
        assertThat(TestPages.values(extractor, page, "rating")).containsExactly("4.5");
        assertThat(TestPages.values(extractor, page, "review_count")).containsExactly("87");
    }

    @Test
    void leavesThePublisherAloneWhereTheVenueIsNamed() {
        Page page =
                script(
                        "[{\"@type\": \"Organization\", \"name\": \"Wedding List\","
                                + " \"telephone\": \"6999 0000\"}, "
                                + ITEM
                                + "]");
        assertThat(TestPages.values(extractor, page, "contact.phone"))
                .containsExactly("\"+65 6123 4567\"");
    }

    @Test
    void warnsWhereTheOnlyItemHasAnotherName() {
        Page page =
                script(
                        "{\"@type\": \"Hotel\", \"name\": \"Fern Inn\", \"telephone\": \"61234567\"}");
        assertThat(TestPages.found(extractor, page, "contact.phone"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.candidate().warnings().toString())
                                    .contains("Fern Inn");
                            assertThat(found.candidate().confidence())
                                    .isEqualTo(ExtractorConfidence.SCHEMA_UNNAMED);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "'<table><tr><td>Standing<td>200 guests</table>',true",
        "'150 seated, 200 standing',true",
        "'Up to 200 guests',false",
        "'',false"
    })
    void aCapacityThatTheTextSaysIsOfStandingGuestsHasAWarning(String text, boolean warned) {
        Page page =
                TestPages.html(
                        "<p>"
                                + text
                                + "</p><script type=application/ld+json>{\"@type\": \"Hotel\","
                                + " \"name\": \"The Gilded Fig\","
                                + " \"maximumAttendeeCapacity\": 200}</script>");
        assertThat(TestPages.found(extractor, page, "capacity.max_capacity"))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.candidate().warnings().contains(Crowd.WARNING))
                                        .isEqualTo(warned));
    }

    @Test
    void doesNotChooseBetweenTwoUnnamedPlaces() {
        Page page =
                script(
                        "[{\"@type\": \"Hotel\", \"telephone\": \"61234567\"},"
                                + "{\"@type\": \"Hotel\", \"telephone\": \"67654321\"}]");
        assertThat(TestPages.values(extractor, page, "contact.phone")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "{\"@type\": 5}",
                "{\"@type\": \"Hotel\", \"telephone\": {}}",
                "{\"@type\": \"Hotel\", \"aggregateRating\": {\"ratingValue\": 9}}",
                "{\"@type\": \"Hotel\", \"maximumAttendeeCapacity\": 99999999999999999999}",
            })
    void malformedDataIsLeftOut(String json) {
        assertThat(extractor.extract(script(json), TestPages.venue("The Gilded Fig"))).isEmpty();
    }

    @Test
    void deepAndLargeScriptsAreLeftOut() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        String large = "{\"@type\": \"Hotel\", \"name\": \"" + "x".repeat(400_000) + "\"}";
        assertThat(extractor.extract(script(deep), TestPages.venue("x"))).isEmpty();
        assertThat(extractor.extract(script(large), TestPages.venue("x"))).isEmpty();
    }
}
