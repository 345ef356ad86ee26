package io.venuecurator.research.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.text.OneLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.ByteString;

/** JSON as a provider sent it, with bounded nesting. */
public final class JsonAnswer {

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(100)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private JsonAnswer() {}

    /**
     * The body of an answer.
     *
     * @param where the provider, for the message
     * @throws ResearchException PARSE if it is no JSON
     */
    public static JsonNode of(ByteString body, String where) throws ResearchException {
        try {
            return JSON.readTree(body.toByteArray());
        } catch (JsonProcessingException bad) {
            throw new ResearchException(
                    FailureClass.PARSE,
                    "The answer of %s cannot be read: %s"
                            .formatted(where, OneLine.of(bad.getOriginalMessage(), 200)),
                    bad);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The body of a refusal, which may be anything; a missing node if it is no JSON. */
    static JsonNode ofRefusal(ByteString body) {
        try {
            return JSON.readTree(body.toByteArray());
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }
}
