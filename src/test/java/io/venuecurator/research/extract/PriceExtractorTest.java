package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.page.Page;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceExtractorTest {

    private static final String PER_TABLE = "pricing.price_per_table";
    private final PriceExtractor extractor =
            new PriceExtractor(TestPages.PROFILE, Clock.fixed(TestPages.NOW, ZoneOffset.UTC));

    private static final Page LIST =
            TestPages.plain(
                    """
                    Wedding packages 2026, price per table of 10 persons
                    Day  Lunch  Dinner
                    Mon – Thu  $1,388++  $1,488++
                    Fri – Sun  $1,588++  $1,688++
                    Minimum spend $20,000++ on weekends
                    Buffet $88++ per person
                    Venue hire $3,000 nett
                    """);

    @Test
    void putsEachPriceIntoTheFieldOfItsUnitAndDays() {
        assertThat(TestPages.values(extractor, LIST, PER_TABLE)).containsExactly("1388");
        assertThat(TestPages.values(extractor, LIST, "pricing.weekday_price"))
                .containsExactly("1388");
        assertThat(TestPages.values(extractor, LIST, "pricing.weekend_price"))
                .containsExactly("1588");
        assertThat(TestPages.values(extractor, LIST, "pricing.min_spend")).containsExactly("20000");
        assertThat(TestPages.values(extractor, LIST, "pricing.pricing_type"))
                .containsExactly("\"plus_plus\"");
    }

    @Test
    void saysThatThereAreMorePrices() {
        assertThat(TestPages.found(extractor, LIST, PER_TABLE))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.candidate().warnings())
                                    .containsExactly("The lowest of 4 prices on the page");
                            assertThat(found.candidate().evidence().quote())
                                    .isEqualTo("Mon – Thu $1,388++ $1,488++");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$888++ per person",
                "Lunch $1,388++ per pax",
                "Venue hire $2,000 per day",
                "Kids' table $488++ per table",
                "Vegetarian surcharge $500 per table",
                "Wedding dinner deposit $2,000",
                "Corkage $600 per barrel",
                "Deluxe room $488++ per night with breakfast",
                "Solemnisation lunch package $2,888++",
                "$138++ per table",
                "Parking for 20 lots $600",
                "Our ring costs $1,200",
            })
    void nothingElseBecomesATablesPrice(String line) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), PER_TABLE)).isEmpty();
    }

    @Test
    void aMealsPriceWithoutUnitIsProposedWithDoubt() {
        assertThat(TestPages.found(extractor, TestPages.plain("Wedding lunch $1,388++"), PER_TABLE))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.candidate().confidence())
                                    .isEqualTo(ExtractorConfidence.VAGUE);
                            assertThat(found.candidate().warnings())
                                    .containsExactly(
                                            "the page does not say per what; taken as per table");
                        });
    }

    @Test
    void anOldPriceSaysItsYear() {
        for (Page page :
                List.of(
                        TestPages.plain("Wedding packages 2019\n$988++ per table"),
                        TestPages.plain("Price list 2019", "$988++ per table", ""),
                        TestPages.plain("", "$988++ per table", "2019-05-12"))) {
            assertThat(TestPages.found(extractor, page, PER_TABLE))
                    .singleElement()
                    .satisfies(
                            found -> {
                                assertThat(found.candidate().warnings())
                                        .containsExactly("price from 2019");
                                assertThat(found.candidate().confidence()).isLessThan(0.5);
                            });
        }
    }

    @Test
    void aPriceOfThisOrLastYearIsNotOld() {
        for (int year : new int[] {2025, 2026, 2027}) {
            Page page = TestPages.plain("Packages " + year + "\n$988++ per table");
            assertThat(TestPages.found(extractor, page, PER_TABLE))
                    .singleElement()
                    .satisfies(found -> assertThat(found.candidate().warnings()).isEmpty());
        }
    }

    @Test
    void theLatestYearOfAPageCounts() {
        Page page =
                TestPages.plain(
                        "2019 packages\n$888++ per table\n2026 packages\n$1,288++ per table");
        assertThat(TestPages.values(extractor, page, PER_TABLE)).containsExactly("1288");
    }

    @Test
    void theBasisIsQuotedFromTheLineThatSaysIt() {
        Page page =
                TestPages.plain(
                        "Dinner $1,288 per table\nAll prices are subject to service charge and GST.");
        assertThat(TestPages.found(extractor, page, "pricing.pricing_type"))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.candidate().evidence().quote())
                                        .startsWith("All prices are subject to service charge"));
    }
}
