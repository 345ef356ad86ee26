package io.venuecurator.job.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.venuecurator.job.WireFormat;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a session wants to be researched, wherever that is. Sources and keys are the workers' own.
 *
 * @param sessionId the session
 * @param readPages whether pages are read, or only the hits' excerpts used
 * @param maxRequests the most searches of all workers together, none if unlimited
 * @param answersMaxAge stored answers up to this age are used instead of asking again
 */
public record RemoteSettings(
        String sessionId,
        boolean readPages,
        @Nullable Integer maxRequests,
        Duration answersMaxAge) {

    String json() {
        return Wire.write(this);
    }

    static RemoteSettings read(String json) throws JsonProcessingException {
        return WireFormat.mapper().readValue(json, RemoteSettings.class);
    }
}
