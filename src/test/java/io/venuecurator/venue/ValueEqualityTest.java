package io.venuecurator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueEqualityTest {

    private static final JsonMapper EXACT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TEXT      | "The  Aurora\\tHall"    | "the aurora hall "
                    TEXT      | "Straße\u00a01"         | "STRASSE 1"
                    TEXT      | "Ｈａｌｌ"               | "hall"
                    PROSE     | "Two halls.\\n\\nBig."  | "two halls. big."
                    CHOICE    | "Hotel"                 | "hotel"
                    ADDRESS   | "1 Main St., Unit #02-03, Town 012345" | "1 main st unit #02-03 town 012345"
                    PHONE     | "+65 6123 4567"         | "(65) 6123-4567"
                    EMAIL     | "Events@Aurora.example" | " events@aurora.example"
                    POSTAL    | "SW1A 1AA"              | "sw1a1aa"
                    URL       | "https://WWW.Aurora.example/" | "aurora.example"
                    URL       | "http://aurora.example/Hall/" | "https://aurora.example/Hall"
                    URL       | "HTTPS://aurora.example"      | "http://www.aurora.example//"
                    MONEY     | 1388                    | 1388.00
                    MONEY     | 1e3                     | 1000
                    RATING    | 4.50                    | 4.5
                    COUNT     | 12                      | 12.0
                    FLAG      | false                   | false
                    TEXT_LIST | ["East West","Circle"]  | ["circle","EAST  WEST","Circle"]
                    """)
    void meansTheSame(FieldType type, String a, String b) throws Exception {
        assertThat(ValueEquality.same(EXACT.readTree(a), EXACT.readTree(b), field(type))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TEXT      | "Aurora Hall"          | "Aurora Halls"
                    ADDRESS   | "1 Main St #02-03"     | "1 Main St #02-04"
                    PHONE     | "+65 6123 4567"        | "+65 6123 4568"
                    PHONE     | "on request"           | "none"
                    EMAIL     | "a@aurora.example"     | "b@aurora.example"
                    POSTAL    | "049178"               | "49178"
                    URL       | "https://aurora.example/Hall" | "https://aurora.example/hall"
                    URL       | "https://aurora.example/?p=1" | "https://aurora.example/?p=2"
                    MONEY     | 1388                   | 1388.01
                    MONEY     | 1388                   | "1388"
                    TEXT      | 5                      | "5"
                    TEXT      | 5                      | "NUMBER:5"
                    COUNT     | 1e999999999            | 1e999999998
                    FLAG      | true                   | false
                    FLAG      | false                  | null
                    FLAG      | true                   | "true"
                    TEXT_LIST | ["a","b"]              | ["a"]
                    TEXT_LIST | ["a b"]                | "a b"
                    """)
    void meansAnother(FieldType type, String a, String b) throws Exception {
        assertThat(ValueEquality.same(EXACT.readTree(a), EXACT.readTree(b), field(type))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TEXT      | null
                    TEXT      | ""
                    TEXT      | "  "
                    TEXT      | " unknown "
                    TEXT_LIST | []
                    TEXT      | {}
                    COUNT     | 0.0
                    """)
    void allSpellingsOfMissingAreOne(FieldType type, String json) throws Exception {
        JsonNode value = EXACT.readTree(json);

        assertThat(ValueEquality.canonical(value, field(type))).isEmpty();
    }

    @Test
    void hugeExponentsAreNotSpelledOut() throws Exception {
        assertThat(ValueEquality.canonical(EXACT.readTree("1e999999999"), field(FieldType.MONEY)))
                .isEqualTo("1E+999999999");
    }

    private static VenueField field(FieldType type) {
        return new VenueField(
                FieldPath.of("some.field"),
                "Some field",
                type,
                "",
                null,
                null,
                true,
                List.of("Unknown"),
                List.of(),
                Map.of(),
                null,
                null,
                List.of());
    }
}
