package io.venuecurator.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * How a venues file is parsed: RFC 8259 to the letter, names unique within an object, at most 1,000
 * levels deep, numbers within {@link NumberLimits}. Numbers keep their digits.
 */
final class StrictJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    // Names come from the user's own file; a million distinct ones are no attack.
                    .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build();

    private static final JsonMapper MAPPER =
            JsonMapper.builder(FACTORY)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private StrictJson() {}

    static JsonParser parser(InputStream in) throws IOException {
        return new NumberLimits(FACTORY.createParser(in));
    }

    static JsonParser parser(byte[] json, int from, int to) throws IOException {
        return new NumberLimits(FACTORY.createParser(json, from, to - from));
    }

    /** The value that begins at the parser's current token, which is consumed. */
    static JsonNode tree(JsonParser parser) throws IOException {
        return Objects.requireNonNull(MAPPER.<JsonNode>readTree(parser), "no token");
    }

    /** The one value that the text holds. */
    static JsonNode tree(byte[] json) throws IOException {
        try (JsonParser parser = parser(json, 0, json.length)) {
            return tree(parser);
        }
    }
}
