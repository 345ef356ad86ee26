package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StationExtractorTest {

    private final StationExtractor extractor = new StationExtractor(TestPages.PROFILE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 min walk from Fig Place MRT Station|Fig Place MRT|5 min walk",
                "Nearest MRT: Fig Place, 10 minutes' walk|Fig Place MRT|10 minutes' walk",
                "Nearest MRT: Fig Place MRT (NS, CC), 5 min walk|Fig Place MRT|5 min walk",
                "Fig Place MRT (NS, CC) 9 min walk.|Fig Place MRT|9 min walk",
                "Directly connected to City Fig MRT|City Fig MRT|Directly connected",
                "From Dover Fig MRT, 350 m away|Dover Fig MRT|350 m",
            })
    void readsStationAndDistance(String line, String station, String distance) {
        Page page = TestPages.plain(line);
        assertThat(TestPages.values(extractor, page, "location.nearest_mrt"))
                .containsExactly('"' + station + '"');
        assertThat(TestPages.values(extractor, page, "location.mrt_distance"))
                .containsExactly('"' + distance + '"');
    }

    @Test
    void readsTheLines() {
        Page page = TestPages.plain("Fig Place MRT (NS1/CC29), exit B");
        assertThat(TestPages.values(extractor, page, "location.mrt_lines"))
                .containsExactly("[\"CC\",\"NS\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Take the MRT", "near the MRT station", "No MRT nearby", "MRT: none"})
    void aNetworkAloneIsNoStation(String line) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), "location.nearest_mrt"))
                .isEmpty();
    }
}
