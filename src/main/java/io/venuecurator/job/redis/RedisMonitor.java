package io.venuecurator.job.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.venuecurator.job.WireFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redisson.api.RMap;
import org.redisson.api.RRateLimiter;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/** Looks at a Redis without changing anything. Thread-safe. */
public final class RedisMonitor {

    private static final Duration ALIVE = Duration.ofSeconds(10);
    private static final int RATE_SECONDS = 10;
    private static final int FIGURES = 4;
    private static final int CHUNK = 500;

    private final RedissonClient client;

    /** A monitor over a connection that stays open. */
    public RedisMonitor(RedisConnection connection) {
        this.client = connection.client();
    }

    /** The figures of this moment. */
    public MonitorFigures look() {
        List<String> seen =
                Script.LOOK.list(
                        client,
                        List.of(
                                Keys.SEEN,
                                Keys.WORKERS,
                                Keys.QUEUES,
                                Keys.TOTALS,
                                Keys.FAILED,
                                Keys.ENDED_PREFIX),
                        ALIVE.toMillis(),
                        RATE_SECONDS,
                        Keys.QUEUE_PREFIX);
        List<WorkerInfo> alive = new ArrayList<>();
        for (String told : seen.subList(FIGURES, seen.size())) {
            alive.add(read(told, WorkerInfo.class));
        }
        long running = alive.stream().mapToLong(WorkerInfo::running).sum();
        return new MonitorFigures(
                Math.max(0, Long.parseLong(seen.get(0)) - running),
                running,
                Long.parseLong(seen.get(1)),
                Long.parseLong(seen.get(2)),
                alive.size(),
                Double.parseDouble(seen.get(3)) / RATE_SECONDS,
                alive,
                providers(),
                failures());
    }

    private List<MonitorFigures.ProviderFigures> providers() {
        RMap<String, String> requests = client.getMap(Keys.REQUESTS, StringCodec.INSTANCE);
        List<MonitorFigures.ProviderFigures> figures = new ArrayList<>();
        new TreeMap<>(requests.readAllMap())
                .forEach((provider, count) -> figures.add(provider(provider, count)));
        return figures;
    }

    private MonitorFigures.ProviderFigures provider(String provider, String requests) {
        RRateLimiter limiter = client.getRateLimiter(Keys.limit(provider));
        boolean limited = limiter.isExists();
        return new MonitorFigures.ProviderFigures(
                provider,
                Long.parseLong(requests),
                limited ? limiter.getConfig().getRate() : 0,
                limited ? limiter.availablePermits() : 0,
                RedisGate.paused(client, provider).toMillis());
    }

    private Map<String, Integer> failures() {
        RMap<String, String> failed = client.getMap(Keys.FAILED, StringCodec.INSTANCE);
        Map<String, Integer> classes = new TreeMap<>();
        for (String entry : failed.values(CHUNK)) {
            String why = read(entry, FailureEntry.class).failureClass();
            classes.merge(why == null ? "unknown" : why, 1, Integer::sum);
        }
        return classes;
    }

    private record FailureEntry(@Nullable String failureClass) {}

    private static <T> T read(String json, Class<T> type) {
        try {
            return WireFormat.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Redis holds what no worker of ours writes", e);
        }
    }
}
