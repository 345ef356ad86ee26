package io.venuecurator.job.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.venuecurator.job.WireFormat;
import io.venuecurator.research.search.AnswerStore;
import io.venuecurator.research.search.QueryKey;
import io.venuecurator.research.search.SearchHit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.redisson.api.RBucket;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answers of searches in Redis, shared by all workers, so that a job that is delivered again
 * pays for nothing twice. A Redis that does not answer makes a search ask, not fail.
 */
public final class RedisAnswers implements AnswerStore {

    private static final Logger LOG = LoggerFactory.getLogger(RedisAnswers.class);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final TypeReference<List<SearchHit>> HITS = new TypeReference<>() {};

    private final RedissonClient client;
    private final InstantSource clock;

    /** The answers of all workers of a Redis, which age by the given clock. */
    public RedisAnswers(RedisConnection connection, InstantSource clock) {
        this.client = connection.client();
        this.clock = clock;
    }

    private record Kept(Instant at, String hits) {}

    @Override
    public Optional<List<SearchHit>> get(String source, String query, Duration maxAge) {
        try {
            String json = bucket(source, query).get();
            if (json == null) {
                return Optional.empty();
            }
            ObjectMapper mapper = WireFormat.mapper();
            Kept kept = mapper.readValue(json, Kept.class);
            return kept.at().isBefore(clock.instant().minus(maxAge))
                    ? Optional.empty()
                    : Optional.of(mapper.readValue(kept.hits(), HITS));
        } catch (RedisException | JsonProcessingException e) {
            LOG.warn("A stored answer cannot be read and is asked for again", e);
            return Optional.empty();
        }
    }

    @Override
    public void put(String source, String query, List<SearchHit> hits) {
        try {
            bucket(source, query)
                    .set(Wire.write(new Kept(clock.instant(), Wire.write(hits))), KEPT);
        } catch (RedisException e) {
            LOG.warn("An answer cannot be stored and may be asked for again", e);
        }
    }

    private RBucket<String> bucket(String source, String query) {
        String question = source + "\n" + QueryKey.of(query);
        return client.getBucket(Keys.answer(sha256(question)), StringCodec.INSTANCE);
    }

    private static String sha256(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
