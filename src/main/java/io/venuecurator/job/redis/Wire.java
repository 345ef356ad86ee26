package io.venuecurator.job.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.venuecurator.job.WireFormat;

/** Writes our own records, which cannot fail. */
final class Wire {

    private Wire() {}

    static String write(Object value) {
        try {
            return WireFormat.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of the program cannot be written", e);
        }
    }
}
