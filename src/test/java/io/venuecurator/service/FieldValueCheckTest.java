package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.venuecurator.venue.FieldPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldValueCheckTest {

    private final FieldValueCheck check = new FieldValueCheck(SmallCatalog.options().profile());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pricing.price_per_table | 'cheap' | number",
                "amenities.bridal_suite | 'yes' | true or false",
                "venue_type | 'palace' | none of",
                "contact.email | 'nobody' | e-mail",
                "contact.website | 'javascript:alert(1)' | web address"
            })
    void refusesWhatNoReaderCouldUse(String field, String value, String reason)
            throws JsonProcessingException {
        JsonNode json = json('"' + value + '"');

        assertThatThrownBy(() -> check.check(FieldPath.of(field), json))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pricing.price_per_table | 99999",
                "contact.phone | \"+60 3 2000 0000\"",
                "venue_type | \"hotel\"",
                "name | \"A\""
            })
    void leavesWhatIsOnlyUnlikelyToTheReviewer(String field, String value)
            throws JsonProcessingException {
        JsonNode json = json(value);

        assertThatCode(() -> check.check(FieldPath.of(field), json)).doesNotThrowAnyException();
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
