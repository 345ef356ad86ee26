package io.venuecurator.job.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.venuecurator.job.WireFormat;
import io.venuecurator.research.search.SessionCap;
import java.time.Duration;

/**
 * How a session wants to be researched, wherever that is. Sources and keys are the workers' own.
 *
 * @param sessionId the session
 * @param readPages whether pages are read, or only the hits' excerpts used
 * @param cap the most to ask by all workers together
 * @param answersMaxAge stored answers up to this age are used instead of asking again
 */
public record RemoteSettings(
        String sessionId, boolean readPages, SessionCap cap, Duration answersMaxAge) {

    String json() {
        return Wire.write(this);
    }

    static RemoteSettings read(String json) throws JsonProcessingException {
        return WireFormat.mapper().readValue(json, RemoteSettings.class);
    }
}
