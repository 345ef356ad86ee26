package io.venuecurator.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();

    private static VenueField field(String path) {
        return PROFILE.field(FieldPath.of(path)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pricing.price_per_table | 1388 | 1388",
                "pricing.price_per_table | 1,388.80 | 1388.80",
                "capacity.max_capacity | 1,200 | 1200",
                "capacity.max_capacity | 300.0 | 300",
                "rating | 4.50 | 4.50",
                "amenities.bridal_suite | Yes | true",
                "amenities.bridal_suite | false | false",
                "venue_type | Hotel | \"hotel\"",
                "pricing.pricing_type | plus_plus | \"plus_plus\"",
                "pricing.pricing_type | ++ | \"plus_plus\"",
                "venue_type | Event space | \"event_space\"",
                "location.postal | 049178 | \"049178\"",
                "location.mrt_lines | NS, EW,, | [\"NS\",\"EW\"]",
                "description | A hall, by the sea | \"A hall, by the sea\"",
            })
    void readsWhatIsMeant(String path, String typed, String json) {
        assertThat(TypedText.read(typed, field(path)).toString()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pricing.price_per_table | 1.388,80",
                "pricing.price_per_table | 13,88",
                "pricing.price_per_table | 1e999999999",
                "pricing.price_per_table | NaN",
                "capacity.max_capacity | 12.5",
                "amenities.bridal_suite | maybe",
                "venue_type | castle",
                "description | ' '",
            })
    void refusesWhatIsNoValueOfTheFieldAndNamesTheField(String path, String typed) {
        assertThatThrownBy(() -> TypedText.read(typed, field(path)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(field(path).label() + " ");
    }

    @Test
    void namesTheChoices() {
        assertThatThrownBy(() -> TypedText.read("net", field("pricing.pricing_type")))
                .hasMessage("Pricing type takes one of ++, nett, not \"net\".");
    }
}
