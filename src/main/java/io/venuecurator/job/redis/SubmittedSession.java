package io.venuecurator.job.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.job.WireFormat;
import io.venuecurator.research.fuse.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.redisson.api.RBatch;
import org.redisson.api.RMap;
import org.redisson.api.RMapAsync;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session as its submitter sees it in Redis: what it puts there, and the results that come back.
 * Every step may be repeated, after a broken connection or by another process after a kill.
 */
final class SubmittedSession {

    /** How long a session may lie in Redis before somebody comes for its results. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(SubmittedSession.class);
    private static final int CHUNK = 200;

    private final RedissonClient client;
    private final Keys.Session keys;
    private final JobQueue queue;
    private final RemoteSettings settings;
    private final List<Outcome> outcomes;

    SubmittedSession(
            RedissonClient client,
            JobQueue queue,
            RemoteSettings settings,
            List<Outcome> outcomes) {
        this.client = client;
        this.keys = new Keys.Session(settings.sessionId());
        this.queue = queue;
        this.settings = settings;
        this.outcomes = List.copyOf(outcomes);
    }

    /**
     * Queues jobs that are not there already; lost ones are there again afterwards.
     *
     * @return how many were not there
     */
    long enqueue(List<RemotePlan> plans) {
        RMap<String, String> head = client.getMap(keys.head(), StringCodec.INSTANCE);
        head.fastPut("settings", settings.json());
        new SessionOutcomes(client).put(settings, outcomes);
        List<Object> where =
                List.of(
                        keys.head(),
                        keys.plan(),
                        keys.results(),
                        keys.attempts(),
                        keys.parked(),
                        queue.backlog(),
                        queue.handed(),
                        Keys.FAILED);
        long added = 0;
        for (int from = 0; from < plans.size(); from += CHUNK) {
            List<Object> values = new ArrayList<>(List.of(keys.id(), KEPT.toSeconds()));
            for (RemotePlan plan : plans.subList(from, Math.min(from + CHUNK, plans.size()))) {
                values.add(plan.job().venueId());
                values.add(plan.json());
                values.add(plan.job().attempts());
            }
            added += Script.ENQUEUE.number(client, where, values.toArray());
        }
        return added;
    }

    /**
     * Hears what workers tell, from now on and on a thread of its own, also after a broken
     * connection. What they told meanwhile is lost.
     */
    void listen(Consumer<String> message) {
        client.getTopic(keys.events(), StringCodec.INSTANCE)
                .addListener(String.class, (channel, text) -> message.accept(text));
    }

    /**
     * Says on the same way as the workers that results were looked for; heard by whoever listens.
     */
    void tellLooked() {
        client.getTopic(keys.events(), StringCodec.INSTANCE)
                .publish(RemoteEvent.of(RemoteEvent.Kind.LOOKED, "").json());
    }

    /** Hears no more. */
    void listenNoMore() {
        client.getTopic(keys.events(), StringCodec.INSTANCE).removeAllListeners();
    }

    /** Whether Redis still knows the session; one that came back empty does not. */
    boolean isKnown() {
        return client.getMap(keys.head(), StringCodec.INSTANCE).isExists();
    }

    /** The jobs that are being worked on, with the number of their attempt. */
    Map<String, Integer> running() {
        RMap<String, String> running = client.getMap(keys.running(), StringCodec.INSTANCE);
        Map<String, Integer> attempts = new HashMap<>();
        RMap<String, String> counted = client.getMap(keys.attempts(), StringCodec.INSTANCE);
        counted.getAll(running.keySet())
                .forEach((venue, count) -> attempts.put(venue, Integer.parseInt(count)));
        return attempts;
    }

    /** How many results wait to be fetched. */
    int waitingResults() {
        return client.getMap(keys.results(), StringCodec.INSTANCE).size();
    }

    /** All venues whose results wait to be fetched. */
    Iterable<String> venuesWithResults() {
        RMap<String, String> results = client.getMap(keys.results(), StringCodec.INSTANCE);
        return results.keySet(CHUNK);
    }

    /**
     * The results of some venues; those without one, or with one that cannot be read, are left out.
     */
    List<VenueResearchJob> results(Collection<String> venues) {
        RMap<String, String> results = client.getMap(keys.results(), StringCodec.INSTANCE);
        List<VenueResearchJob> jobs = new ArrayList<>();
        results.getAll(new HashSet<>(venues))
                .forEach(
                        (venue, json) -> {
                            try {
                                jobs.add(
                                        WireFormat.mapper()
                                                .readValue(json, VenueResearchJob.class));
                            } catch (JsonProcessingException e) {
                                LOG.error("The result of {} cannot be read", venue, e);
                            }
                        });
        return jobs;
    }

    /** Removes jobs whose results are stored where they belong. Returns at once. */
    void acknowledge(Collection<String> venues) {
        String[] stored = venues.toArray(String[]::new);
        RBatch batch = client.createBatch();
        for (String key : List.of(keys.results(), keys.plan(), keys.attempts())) {
            RMapAsync<String, String> map = batch.getMap(key, StringCodec.INSTANCE);
            var _ = map.fastRemoveAsync(stored);
        }
        // Where it fails, the results stay and expire with their session.
        var _ = batch.executeAsync();
    }

    /** Lets workers begin no further job of it. */
    void pause() {
        client.<String, String>getMap(keys.head(), StringCodec.INSTANCE).fastPut("paused", "1");
    }

    /** Goes on after a pause. */
    void unpause() {
        Script.UNPAUSE.number(
                client, List.of(keys.head(), keys.parked(), queue.backlog()), keys.id());
    }

    /** Takes back what has no result yet, and tells the workers that are at it. */
    void withdraw(Collection<String> venues) {
        List<Object> where =
                List.of(
                        keys.plan(),
                        keys.results(),
                        keys.attempts(),
                        keys.parked(),
                        keys.running(),
                        queue.backlog(),
                        queue.handed());
        List<String> all = List.copyOf(venues);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Object> values = new ArrayList<>(List.of(keys.id()));
            values.addAll(all.subList(from, Math.min(from + CHUNK, all.size())));
            Script.WITHDRAW.number(client, where, values.toArray());
        }
        client.getTopic(Keys.CONTROL, StringCodec.INSTANCE).publish(keys.id());
    }

    /** Removes everything of the session. */
    void forget() {
        client.getKeys().delete(keys.all());
    }
}
