package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetAddressesTest {

    private final StreetAddresses addresses = new StreetAddresses(Vocabulary.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    28 Stevens Rd; 28 Stevens Road, Singapore 257000
                    #02-18 Heron Mall, 181 Orchid Road; 181 Orchid Rd #02-18
                    12 W. 55th St.; 12 West 55th Street between 5th and 6th Ave.
                    102 Fifth Ave; 102 5th Avenue
                    317 S BroadwaySte C-4; 317 South Broadway, Suite C4
                    6405 Mineral Pt Rd; 6405 Mineral Point Road
                    """)
    void knowsOneBuildingInTwoSpellings(String left, String right) {
        assertThat(
                        addresses
                                .parse(left)
                                .orElseThrow()
                                .matches(addresses.parse(right).orElseThrow()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    28 Stevens Road; 30 Stevens Road
                    28 Stevens Road; 28 Orchid Road
                    """)
    void tellsBuildingsApart(String left, String right) {
        assertThat(
                        addresses
                                .parse(left)
                                .orElseThrow()
                                .matches(addresses.parse(right).orElseThrow()))
                .isFalse();
    }

    @Test
    void readsNothingFromAnAddressWithoutNumber() {
        assertThat(addresses.parse("Harbour Hotel, Stevens Road")).isEmpty();
        assertThat(addresses.parse("")).isEmpty();
    }
}
