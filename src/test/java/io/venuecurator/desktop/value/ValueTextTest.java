package io.venuecurator.desktop.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.desktop.query.Rows;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTextTest {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pricing.price_per_table | 1588     | SGD\u00a01,588",
                "pricing.price_per_table | 1588.50  | SGD\u00a01,588.5",
                "capacity.max_capacity   | 1200     | 1,200",
                "rating                  | 4.50     | 4.5",
                "amenities.bridal_suite  | false    | No",
                "contact.phone           | \" \"    | –",
                "contact.phone           | null     | –",
                "location.mrt_lines      | [\"NS\",\"EW\"] | NS, EW",
                "location.mrt_lines      | []       | –",
                "pricing.pricing_type    | \"plus_plus\" | ++",
                "venue_type              | \"event_space\" | event space",
                "capacity.max_capacity   | {\"a\":1} | {\"a\":1}"
            })
    void isReadable(String path, String json, String shown) throws Exception {
        assertThat(new ValueText("SGD").of(JSON.readTree(json), field(path))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pricing.price_per_table | 1588.50 | 1588.50",
                "pricing.price_per_table | 1e3 | 1000",
                "amenities.bridal_suite | true | Yes",
                "location.mrt_lines | [\"a\",\"b\"] | a, b",
                "pricing.pricing_type | \"plus_plus\" | ++",
                "contact.phone | null |''"
            })
    void isTypedPlainly(String path, String json, String typed) throws Exception {
        assertThat(ValueText.forEditing(JSON.readTree(json), field(path))).isEqualTo(typed);
    }

    private static VenueField field(String path) {
        return Rows.PROFILE.field(FieldPath.of(path)).orElseThrow();
    }
}
