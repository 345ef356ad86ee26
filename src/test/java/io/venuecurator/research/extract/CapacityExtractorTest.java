package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityExtractorTest {

    private static final String GUESTS = "capacity.max_capacity";
    private final CapacityExtractor extractor = new CapacityExtractor(TestPages.PROFILE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ballroom welcomes up to 350 guests|350",
                "Seats 1,200 guests|1200",
                "Capacity: 250|250",
                "Seating capacity of 180 pax|180",
                "For 50 to 300 persons|300",
                "A 200-seater hall|200",
                "Banquet: 250, Theatre: 400|250",
                "Room for 350 guests at 35 tables|350",
                "Max. 28 tables (280 pax)|280",
                "A pink salon for small weddings: 60 seated, 90 standing|60",
                "250 in rows or 180 at tables|180",
                "Up to 80 guests in the foyer, up to 200 guests in the hall|200",
            })
    void readsHowManyGuestsFit(String line, String guests) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), GUESTS))
                .containsExactly(guests);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minimum 50 pax",
                "For at least 100 guests",
                "$1,388++ per table for 10 pax",
                "Ballroom of 400 sqm, capacity 400 sqm",
                "Over 2,000 happy couples",
                "Tables  28",
            })
    void isNotFooledByOtherNumbers(String line) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), GUESTS)).isEmpty();
    }

    @Test
    void everyNumberOfTablesCountsWhereDaysDiffer() {
        Page page = TestPages.plain("Tables: 16 - 19 Mon - Thu 14 - 20 Friday 18 - Sat - Sun");
        assertThat(TestPages.values(extractor, page, "capacity.min_tables")).containsExactly("14");
        assertThat(TestPages.values(extractor, page, "capacity.max_rounds")).containsExactly("20");
    }

    @Test
    void numbersBehindOtherWordsAreNoTables() {
        Page page = TestPages.plain("Tables: 16 - 19 Floor 14 - 20");
        assertThat(TestPages.values(extractor, page, "capacity.max_rounds")).containsExactly("19");
    }

    @Test
    void prefersTheBanquetColumn() {
        Page page =
                TestPages.plain(
                        "Room  Theatre  Banquet  Cocktail\nPearl Hall  600  350  800\nFoyer  90  60  120");
        assertThat(TestPages.values(extractor, page, GUESTS)).containsExactly("350");
    }

    @Test
    void theWayOfSeatingMayStandAtTheHeadOfTheRow() {
        Page page = TestPages.plain("Set-up  Guests\nTheatre  420\nBanquet (rounds of 10)  280");
        assertThat(TestPages.values(extractor, page, GUESTS)).containsExactly("280");
    }

    @Test
    void aRowOfTwoCellsNeedsNoHeader() {
        Page page =
                TestPages.plain(
                        "Theatre style  400 guests\nBanquet, rounds of ten  240 guests\nDeposit  900");
        assertThat(TestPages.values(extractor, page, GUESTS)).containsExactly("240");
    }

    @Test
    void aRowIsNoHeaderOfTheNext() {
        Page page = TestPages.plain("Capacity  280 guests\nTables  28");
        assertThat(TestPages.values(extractor, page, GUESTS)).containsExactly("280");
    }

    @Test
    void warnsWhereGuestsDoNotSitAtTables() {
        assertThat(TestPages.found(extractor, TestPages.plain("Theatre style: 400"), GUESTS))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.candidate().confidence())
                                    .isEqualTo(ExtractorConfidence.VAGUE);
                            assertThat(found.candidate().warnings()).hasSize(1);
                        });
    }

    @Test
    void guestsWorkedOutFromTablesSaySo() {
        assertThat(TestPages.found(extractor, TestPages.plain("35 tables of 10"), GUESTS))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.candidate().value().intValue()).isEqualTo(350);
                            assertThat(found.candidate().evidence().extractor())
                                    .isEqualTo("capacity, derived from 35 tables of 10");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minimum 20 tables, up to 35 tables|20|35",
                "No. of tables: 15 - 40|15|40",
                "15 to 40 tables|15|40",
                "Minimum 8 tables. 24 tables at most.|8|24",
                "At least eight tables, max. 12 tables|8|12",
            })
    void readsHowManyTables(String line, String min, String max) {
        Page page = TestPages.plain(line);
        assertThat(TestPages.values(extractor, page, "capacity.min_tables")).containsExactly(min);
        assertThat(TestPages.values(extractor, page, "capacity.max_rounds")).containsExactly(max);
    }

    @Test
    void readsTheTablesColumnOfAList() {
        Page page = TestPages.plain("Venue  Lunch  Tables\nThe Gilded Fig  $988++  12 - 30");
        assertThat(TestPages.values(extractor, page, "capacity.max_rounds")).containsExactly("30");
        assertThat(TestPages.values(extractor, page, "capacity.min_tables")).containsExactly("12");
    }
}
