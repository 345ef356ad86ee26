package io.venuecurator.job.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.EventDelivery;
import io.venuecurator.job.JobListener;
import io.venuecurator.job.RunHandle;
import io.venuecurator.job.VenueLookup;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.ResearchException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.redisson.client.RedisException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session whose jobs run on workers. A single thread owns its state and takes one message after
 * the other: what workers tell, and what the user wants. Because messages may get lost on their
 * way, it also looks for results by itself when nobody tells anything; a Redis that is away is
 * waited for.
 *
 * <p>Nothing that was told of a job is heard after its end, so a result is fetched only after
 * everything told before it: its end is the last message of its job, and what is found by looking
 * waits for a message of our own, which Redis delivers after all earlier ones.
 */
final class RedisRun implements RunHandle {

    private static final Logger LOG = LoggerFactory.getLogger(RedisRun.class);
    private static final int CHUNK = 100;

    private final SubmittedSession remote;
    private final Feeder feeder;
    private final VenueLookup venues;
    private final InstantSource clock;
    private final Duration sweep;
    private final EventDelivery events;
    private final RunState state;
    private final BlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();

    // Below, only the run's own thread changes anything.
    private final Set<String> ended = new LinkedHashSet<>();
    private final Set<String> found = new LinkedHashSet<>();
    private boolean listening;
    private boolean submitted;
    private boolean pauseTold;
    private boolean away;
    private volatile boolean paused;
    private volatile boolean over;

    /**
     * A run that has not begun.
     *
     * @param sweep how often to look for results of which nobody told
     */
    RedisRun(
            EnrichmentSession session,
            JobListener listener,
            SubmittedSession remote,
            Feeder feeder,
            VenueLookup venues,
            InstantSource clock,
            Duration sweep) {
        this.remote = remote;
        this.feeder = feeder;
        this.venues = venues;
        this.clock = clock;
        this.sweep = sweep;
        this.events = new EventDelivery(new AcknowledgingListener(listener, remote));
        this.state = new RunState(session, clock, events::add);
    }

    void begin(ExecutorService threads) {
        events.start();
        inbox.add(this::submit);
        threads.execute(this::work);
    }

    private void work() {
        try {
            while (!over && !state.allEnded()) {
                Runnable message = inbox.poll(sweep.toMillis(), TimeUnit.MILLISECONDS);
                attempt(message == null ? this::sweep : message);
                if (inbox.isEmpty() || ended.size() >= CHUNK) {
                    attempt(this::fetchEnded);
                }
            }
            if (listening) {
                attempt(remote::listenNoMore);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            over = true;
            state.end();
        }
    }

    private void attempt(Runnable step) {
        try {
            step.run();
            away = false;
        } catch (RedisException e) {
            if (!away) {
                LOG.warn("Redis does not answer ({}); waiting for it", e.getMessage());
            }
            away = true;
        }
    }

    private void submit() {
        if (!listening) {
            remote.listen(this::hear);
            listening = true;
        }
        // Of what begins from now on, its worker tells.
        remote.running().forEach(state::started);
        List<RemotePlan> plans = new ArrayList<>();
        for (VenueResearchJob job : state.openByPriority()) {
            try {
                plans.add(RemotePlan.of(job, venues.find(job.venueId())));
            } catch (ResearchException e) {
                state.ended(
                        job.failed(
                                e.failureClass(), String.valueOf(e.getMessage()), clock.instant()));
            }
        }
        if (!submitted && !paused) {
            remote.unpause();
        }
        tellPause();
        remote.enqueue(plans);
        submitted = true;
        feeder.feed();
        look();
    }

    /** Nothing was heard for a while: not even what was to be heard after the latest look. */
    private void sweep() {
        if (!submitted || !remote.isKnown()) {
            submit();
            return;
        }
        tellPause();
        fetchFound();
        look();
    }

    /** Looks for results, which are fetched once everything told before is heard. */
    private void look() {
        if (remote.waitingResults() == 0) {
            return;
        }
        for (String venue : remote.venuesWithResults()) {
            if (state.isOpen(venue)) {
                found.add(venue);
            }
        }
        if (!found.isEmpty()) {
            remote.tellLooked();
        }
    }

    /** Called on a thread of the connection. */
    private void hear(String message) {
        try {
            RemoteEvent event = RemoteEvent.read(message);
            inbox.add(
                    switch (event.kind()) {
                        case ENDED -> () -> ended.add(event.venueId());
                        case LOOKED -> this::fetchFound;
                        case STARTED, SEARCH, PAGE, PENDING -> () -> state.tell(event);
                    });
        } catch (JsonProcessingException e) {
            LOG.debug("A message that is none was left out", e);
        }
    }

    /** Fetches in one go what several workers told of at the same time. */
    private void fetchEnded() {
        fetch(ended);
    }

    private void fetchFound() {
        fetch(found);
    }

    private void fetch(Set<String> venues) {
        while (!venues.isEmpty()) {
            List<String> some = venues.stream().limit(CHUNK).toList();
            List<String> open = some.stream().filter(state::isOpen).toList();
            if (!open.isEmpty()) {
                remote.results(open).forEach(state::ended);
            }
            some.forEach(venues::remove);
        }
    }

    private void tellPause() {
        if (paused != pauseTold) {
            if (paused) {
                remote.pause();
            } else {
                remote.unpause();
            }
            pauseTold = paused;
        }
    }

    @Override
    public void pause() {
        paused = true;
        inbox.add(this::tellPause);
    }

    @Override
    public void resume() {
        paused = false;
        inbox.add(this::tellPause);
    }

    @Override
    public boolean isPaused() {
        return paused && !over;
    }

    @Override
    public void stop() {
        inbox.add(
                () -> {
                    try {
                        remote.withdraw(state.open());
                        look();
                        fetchFound();
                    } finally {
                        over = true;
                    }
                });
    }

    /** Listens no more; the workers go on, and a later run of the session finds what they did. */
    void detach() {
        inbox.add(() -> over = true);
    }

    @Override
    public EnrichmentSession await() throws InterruptedException {
        return events.awaitEnd();
    }

    @Override
    public boolean await(Duration timeout) throws InterruptedException {
        return events.awaitEnd(timeout);
    }

    boolean hasEnded() {
        return events.hasEnded();
    }

    boolean isListener() {
        return events.isCurrentThread();
    }
}
