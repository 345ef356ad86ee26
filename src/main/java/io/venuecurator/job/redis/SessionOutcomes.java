package io.venuecurator.job.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.venuecurator.job.WireFormat;
import io.venuecurator.research.fuse.Outcome;
import java.util.List;
import org.redisson.api.RMap;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the reviewers of a session's file made of earlier proposals: the submitter puts it beside
 * the session, so that a worker is as sure of a value as the submitter's machine would be.
 */
public final class SessionOutcomes {

    private static final Logger LOG = LoggerFactory.getLogger(SessionOutcomes.class);
    private static final String MEMBER = "outcomes";
    private static final TypeReference<List<Outcome>> LIST = new TypeReference<>() {};

    private final RedissonClient client;

    /** The outcomes of all sessions of a Redis. */
    public SessionOutcomes(RedisConnection connection) {
        this.client = connection.client();
    }

    SessionOutcomes(RedissonClient client) {
        this.client = client;
    }

    /** Those of one session; none if it brought none. */
    public List<Outcome> of(RemoteSettings settings) {
        String json = head(settings).get(MEMBER);
        try {
            return json == null ? List.of() : WireFormat.mapper().readValue(json, LIST);
        } catch (JsonProcessingException e) {
            LOG.error("The outcomes of {} cannot be read", settings.sessionId(), e);
            return List.of();
        }
    }

    void put(RemoteSettings settings, List<Outcome> outcomes) {
        if (!outcomes.isEmpty()) {
            head(settings).fastPut(MEMBER, Wire.write(outcomes));
        }
    }

    private RMap<String, String> head(RemoteSettings settings) {
        String key = new Keys.Session(settings.sessionId()).head();
        return client.getMap(key, StringCodec.INSTANCE);
    }
}
