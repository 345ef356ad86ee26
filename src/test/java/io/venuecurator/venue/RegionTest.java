package io.venuecurator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    private static final Region SINGAPORE = VenueProfileReader.bundled().region();

    @ParameterizedTest
    @CsvSource({
        "018956, Central", "289999, Central", "781234, Central", "290000, East", "489999, East",
        "498765, North", "559999, North", "791234, North", "801234, North", "600000, West",
        "779999, West", "819666, East", "828761, North", "569933, Central", "588996, West"
    })
    void zoneFollowsThePostalSector(String postal, String zone) {
        assertThat(SINGAPORE.zoneOf(postal).map(Region.ZoneRule::zone)).contains(zone);
    }

    @Test
    void rulesThatTheSectorTableLacksNameTheirDistrict() {
        assertThat(SINGAPORE.zoneOf("819666").orElseThrow().source())
                .contains("URA postal district");
    }

    @ParameterizedTest
    @CsvSource({"12345", "1234567", "ABCDEF", "''", "830000", "990000", "000001"})
    void malformedOrUnknownCodesHaveNoZone(String postal) {
        assertThat(SINGAPORE.zoneOf(postal)).isEqualTo(Optional.empty());
    }
}
