package io.venuecurator.research.fuse;

import static io.venuecurator.research.fuse.FuseFixtures.field;
import static io.venuecurator.research.fuse.FuseFixtures.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteCheckTest {

    private static final QuoteCheck QUOTES = new QuoteCheck("Singapore");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    pricing.price_per_table; 1388; from $1,388.00++ per table
                    pricing.price_per_table; 1388.5; S$1388.50 nett
                    pricing.min_spend; 20000; minimum spend S$20 000
                    capacity.max_capacity; 300; up to 30 tables, 300 guests
                    capacity.max_capacity; 700; Grand Lake Ballroom 860 700 1,000 900
                    contact.phone; '+65 6123 4567'; Tel: (65) 6123-4567
                    contact.email; 'love@h.example'; LOVE@H.example
                    contact.email; 'love@h.example'; love [at] h (dot) example
                    location.address; '1 Palm Road, Singapore 100001'; "streetAddress":"1 Palm Road","addressCountry":"SG","postalCode":"100001"
                    contact.website; 'https://www.h.example'; see h.example/weddings
                    location.address; '1 Palm Road, Singapore 100001'; 1 Palm Road | Singapore (100001)
                    location.mrt_lines; ['NS','EW']; City Hall (EW/NS)
                    amenities.bridal_suite; true; a bridal suite is included
                    """)
    void findsTheValueInTheQuote(String path, String value, String quote) {
        assertThat(holds(path, value, quote)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    pricing.price_per_table; 1388; from $138 per person
                    pricing.price_per_table; 388; from $1,388++
                    capacity.max_capacity; 30; 300 guests
                    contact.phone; '+65 6123 4567'; Tel: 6123 4568
                    contact.email; 'love@h.example'; write to us
                    location.mrt_lines; ['NS','EW']; City Hall (EW)
                    """)
    void missesTheValueInAQuoteWithoutIt(String path, String value, String quote) {
        assertThat(holds(path, value, quote)).isFalse();
    }

    @Test
    void aDerivedValueNeedsOnlyAQuote() {
        Candidate zone =
                new Candidate(
                        FuseFixtures.json("'Central'"),
                        1,
                        new Evidence(
                                "",
                                "",
                                "Singapore 100001",
                                FuseFixtures.NOW,
                                "",
                                "zone, derived from the postal code"),
                        List.of());

        assertThat(QUOTES.holds(zone, field("location.nearest_mrt"))).isTrue();
        assertThat(holds("amenities.bridal_suite", "true", " ")).isFalse();
    }

    private static boolean holds(String path, String value, String quote) {
        return QUOTES.holds(found(path, value).quoting(quote).asFinding().candidate(), field(path));
    }
}
