package io.venuecurator.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How sessions, jobs and proposals travel: over Redis and MCP, in {@code --json} output and in the
 * ledger.
 *
 * <ul>
 *   <li>Snake case members in the order of the record's components.
 *   <li>Instants in ISO 8601 with offset, written in UTC ({@code Z}), read with any offset.
 *   <li>A member that has no value is written as {@code null}, so that every reader finds it. The
 *       exception are values of a venues file ({@code original}, {@code final}), where {@code null}
 *       is a value of its own: there, an absent value is an absent member.
 *   <li>Numbers of a venues file keep their digits ({@code 4.50} stays {@code 4.50}).
 *   <li>Unknown members are ignored; missing ones read as none, empty or 0, so that what an older
 *       or newer version wrote still reads.
 * </ul>
 */
public final class WireFormat {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModules(new JavaTimeModule(), new Jdk8Module())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .withConfigOverride(
                            JsonNode.class,
                            override ->
                                    override.setInclude(
                                            JsonInclude.Value.construct(
                                                    JsonInclude.Include.NON_NULL,
                                                    JsonInclude.Include.ALWAYS)))
                    .build();

    private WireFormat() {}

    /** The shared mapper. Thread-safe; callers must not reconfigure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }
}
