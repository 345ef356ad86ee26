package io.venuecurator.mcp;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import java.io.IOException;

/**
 * How protocol messages are read and written. Numbers keep their digits. An exception, which the
 * SDK's HTTP transport puts into the bodies of refused requests, is written as a JSON-RPC error,
 * never with its stack; what an unexpected one says stays inside.
 */
final class ProtocolJson {

    private static final JSONRPCError UNEXPECTED =
            new JSONRPCError(
                    ErrorCodes.INTERNAL_ERROR,
                    "The request could not be handled. Check its parameters.",
                    null);

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(new ErrorBody())
                                    .addSerializer(new ErrorWords()))
                    .build();

    private static final McpJsonMapper MAPPER = new DiscreetMapper(new JacksonMcpJsonMapper(JSON));

    private ProtocolJson() {}

    /** For the SDK. */
    static McpJsonMapper mapper() {
        return MAPPER;
    }

    /** For messages that the SDK does not look at. */
    static ObjectMapper json() {
        return JSON;
    }

    /**
     * Reads a message.
     *
     * @return a missing node if there is nothing
     * @throws IOException if it is no JSON, or holds what cannot be read: the parser throws other
     *     exceptions for numbers such as {@code 1e99999999999}
     */
    static JsonNode read(byte[] message) throws IOException {
        try {
            return JSON.readTree(message);
        } catch (RuntimeException e) {
            throw new IOException("The message cannot be read", e);
        }
    }

    private static final class ErrorBody extends StdSerializer<Throwable> {

        private static final long serialVersionUID = 1L;

        ErrorBody() {
            super(Throwable.class);
        }

        @Override
        public void serialize(Throwable fault, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeStartObject();
            out.writeStringField("jsonrpc", "2.0");
            out.writeNullField("id");
            JSONRPCError known = fault instanceof McpError e ? e.getJsonRpcError() : null;
            out.writeObjectField("error", known == null ? UNEXPECTED : known);
            out.writeEndObject();
        }
    }

    /** An internal error's own words are those of an exception. */
    private static final class ErrorWords extends StdSerializer<JSONRPCError> {

        private static final long serialVersionUID = 1L;

        ErrorWords() {
            super(JSONRPCError.class);
        }

        @Override
        public void serialize(JSONRPCError error, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            boolean internal = error.code() == ErrorCodes.INTERNAL_ERROR;
            out.writeStartObject();
            out.writeNumberField("code", error.code());
            out.writeStringField("message", internal ? UNEXPECTED.message() : error.message());
            if (!internal && error.data() != null) {
                out.writeObjectField("data", error.data());
            }
            out.writeEndObject();
        }
    }
}
