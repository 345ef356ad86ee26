package io.venuecurator.research.extract.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.venue.VenueProfileReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceReaderTest {

    private static final PriceReader READER =
            new PriceReader(VenueProfileReader.bundled().region());

    private static List<String> read(String text) {
        List<FoundPrice> found =
                READER.read(text.lines().toList()).stream().flatMap(List::stream).toList();
        return PriceParserTest.written(found);
    }

    @Test
    void headerCellsSayWhatAColumnIs() {
        assertThat(
                        read(
                                """
                                2027 Wedding Packages
                                Day  Lunch  Dinner
                                Mon – Thu  $1,388++  $1,488++
                                Fri – Sun  $1,588++  $1,688++
                                """))
                .containsExactly(
                        "1388 unknown plus_plus 1234 lunch - 2027",
                        "1488 unknown plus_plus 1234 dinner - 2027",
                        "1588 unknown plus_plus 567 lunch - 2027",
                        "1688 unknown plus_plus 567 dinner - 2027");
    }

    @Test
    void aColumnOfPricesPerPersonIsNotPerTable() {
        assertThat(
                        read(
                                """
                                Menu  Per table  Per person
                                Jade  1,388  138
                                Pearl  $1,588  $158
                                """))
                .containsExactly(
                        "1388 per_table", "138 per_person", "1588 per_table", "158 per_person");
    }

    @Test
    void aHeadingCountsForTheLinesBelow() {
        assertThat(
                        read(
                                """
                                Price per table of 10 persons
                                Lunch
                                Mon - Fri: $1,188++
                                Dinner
                                Sat - Sun: $1,488++
                                """))
                .containsExactly(
                        "1188 per_table plus_plus 12345 lunch",
                        "1488 per_table plus_plus 67 dinner");
    }

    @Test
    void aNewHeadingEndsTheChildrensMenu() {
        assertThat(
                        read(
                                """
                                Kids' menu
                                $488
                                Wedding lunch
                                $1,288++ per table
                                Venue hire
                                Weekend
                                $2,000
                                """))
                .containsExactly(
                        "488 other", "1288 per_table plus_plus - lunch", "2000 hall_hire - 67");
    }

    @Test
    void aUnitMayStandOnTheLineBelow() {
        assertThat(
                        read(
                                """
                                $1,388++
                                per table of 10
                                $138++
                                per person
                                """))
                .containsExactly("1388 per_table plus_plus", "138 per_person plus_plus");
    }

    @Test
    void oneSentenceCanGiveTheBasisOfAll() {
        assertThat(
                        read(
                                """
                                Lunch from $1,288 per table
                                Dinner from $1,488 per table
                                All prices are subject to service charge and prevailing GST.
                                """))
                .containsExactly(
                        "1288 per_table plus_plus - lunch", "1488 per_table plus_plus - dinner");
    }

    @Test
    void whatAHeadingSaidIsForgottenAfterAWhile() {
        assertThat(read("Price per table\n" + "Our story goes on.\n".repeat(20) + "$1,388"))
                .containsExactly("1388 unknown");
    }

    @Test
    void oneSentenceCanGiveTheUnitOfAllMeals() {
        assertThat(
                        read(
                                """
                                Grand Ballroom  Lunch  Dinner  Minimum tables
                                Mon - Thu  $2,188  $2,388  20
                                Prices are per table of 10 persons, nett price.
                                Live band $2,800
                                """))
                .containsExactly(
                        "2188 per_table nett 1234 lunch",
                        "2388 per_table nett 1234 dinner",
                        "2800 unknown nett");
    }

    @Test
    void aHeaderMayHaveNoCellAboveTheRowsLabels() {
        assertThat(
                        read(
                                """
                                Price per table  Price per person
                                Weekday lunch  $1,488++  $148++
                                """))
                .containsExactly(
                        "1488 per_table plus_plus 12345 lunch",
                        "148 per_person plus_plus 12345 lunch");
    }

    @Test
    void theCornerOfATableCountsForAllColumns() {
        assertThat(
                        read(
                                """
                                Per table of 10  Members  Guests of members
                                Weekday  $988++  $1,188++
                                """))
                .containsExactly("988 per_table plus_plus 12345", "1188 per_table plus_plus 12345");
    }

    @Test
    void aLongSentenceDoesNotTakeTheUnitOfAHeading() {
        assertThat(
                        read(
                                """
                                Price per table
                                A booking is firm once we have it in writing together with the sum of $2,000, which we keep if you cancel.
                                """))
                .containsExactly("2000 unknown");
    }

    @Test
    void aTableEndsWithTheNextOrdinaryLine() {
        assertThat(
                        read(
                                """
                                Per table of 10  Nett
                                Weekday  $988
                                Nice to have
                                Live band  $2,800
                                """))
                .containsExactly("988 per_table nett 12345", "2800 unknown");
    }
}
