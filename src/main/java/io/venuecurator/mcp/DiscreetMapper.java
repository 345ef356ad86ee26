package io.venuecurator.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads messages for the SDK, which sends the reader's own words back to the client when a message
 * does not fit. Those name classes of this program; here they go to the log instead.
 */
final class DiscreetMapper implements McpJsonMapper {

    private static final String NO_MESSAGE = "this is no JSON-RPC message";
    private static final Logger LOG = LoggerFactory.getLogger(DiscreetMapper.class);

    private final McpJsonMapper mapper;

    DiscreetMapper(McpJsonMapper mapper) {
        this.mapper = mapper;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T get() throws IOException;
    }

    private static <T> T read(Reading<T> reading) throws IOException {
        try {
            return reading.get();
        } catch (IOException | RuntimeException e) {
            LOG.debug("A message does not fit", e);
            throw new IOException(NO_MESSAGE);
        }
    }

    private static <T> T convert(Reading<T> reading) {
        try {
            return reading.get();
        } catch (IOException | RuntimeException e) {
            LOG.debug("Parameters do not fit", e);
            throw new IllegalArgumentException("The request's parameters have another shape.");
        }
    }

    @Override
    public <T> T readValue(String json, Class<T> type) throws IOException {
        return read(() -> mapper.readValue(json, type));
    }

    @Override
    public <T> T readValue(byte[] json, Class<T> type) throws IOException {
        return read(() -> mapper.readValue(json, type));
    }

    @Override
    public <T> T readValue(String json, TypeRef<T> type) throws IOException {
        return read(() -> mapper.readValue(json, type));
    }

    @Override
    public <T> T readValue(byte[] json, TypeRef<T> type) throws IOException {
        return read(() -> mapper.readValue(json, type));
    }

    @Override
    public <T> T convertValue(Object value, Class<T> type) {
        return convert(() -> mapper.convertValue(value, type));
    }

    @Override
    public <T> T convertValue(Object value, TypeRef<T> type) {
        return convert(() -> mapper.convertValue(value, type));
    }

    @Override
    public String writeValueAsString(Object value) throws IOException {
        return mapper.writeValueAsString(value);
    }

    @Override
    public byte[] writeValueAsBytes(Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }
}
