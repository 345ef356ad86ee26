package io.venuecurator.research.fuse;

import static io.venuecurator.research.fuse.FuseFixtures.PROFILE;
import static io.venuecurator.research.fuse.FuseFixtures.field;
import static io.venuecurator.research.fuse.FuseFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

    private final Plausibility plausibility = new Plausibility(PROFILE.region());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    pricing.price_per_table; 1388
                    pricing.pricing_type; 'nett'
                    capacity.max_capacity; 300
                    contact.phone; '+65 6123 4567'
                    contact.email; 'love@h.example'
                    contact.website; 'https://h.example'
                    location.postal; '049178'
                    location.mrt_lines; ['NS','CC']
                    amenities.valet_parking; false
                    rating; 4.5
                    """)
    void takesWhatTheProfileAllows(String path, String value) {
        assertThat(plausibility.problem(json(value), field(path))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    pricing.price_per_table; 88
                    pricing.price_per_table; '1388'
                    pricing.pricing_type; 'gross'
                    pricing.pricing_type; 'unknown'
                    capacity.max_capacity; 300.5
                    capacity.max_capacity; 0
                    contact.phone; '6123 4567'
                    contact.email; 'a@b@c'
                    contact.website; 'javascript:alert(1)'
                    location.postal; '1234'
                    location.mrt_lines; ['XX']
                    amenities.valet_parking; 'yes'
                    rating; 47
                    """)
    void refusesWhatItDoesNot(String path, String value) {
        assertThat(plausibility.problem(json(value), field(path))).isPresent();
    }
}
