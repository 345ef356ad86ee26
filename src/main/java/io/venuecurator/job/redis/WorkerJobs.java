package io.venuecurator.job.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.FailureClass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redisson.api.RedissonClient;

/** The jobs in Redis as a worker sees them. Every step may be repeated. Thread-safe. */
final class WorkerJobs {

    private static final long COUNTED_SECONDS = 120;

    private final RedissonClient client;
    private final JobQueue queue;
    private final String worker;

    WorkerJobs(RedissonClient client, JobQueue queue, String worker) {
        this.client = client;
        this.queue = queue;
        this.worker = worker;
    }

    /**
     * A job to work on.
     *
     * @param attempt which delivery of it this is, from 1, counted before the work
     */
    record Begun(RemotePlan plan, RemoteSettings settings, int attempt) {}

    /** Why a job was given up, for whoever looks after the workers. */
    private record FailedEntry(
            String sessionId,
            String venueId,
            @Nullable FailureClass failureClass,
            @Nullable String errorMessage,
            int attempts,
            @Nullable Instant failedAt,
            String worker) {}

    /**
     * Begins a job: its attempt is counted and stands in Redis when this returns.
     *
     * @return none if there is nothing to do: done already, withdrawn, or paused
     * @throws JsonProcessingException if what stands there is not what a submitter writes
     */
    Optional<Begun> begin(Keys.Session session, String venue) throws JsonProcessingException {
        List<String> answer =
                Script.BEGIN.list(
                        client,
                        List.of(
                                session.head(),
                                session.plan(),
                                session.results(),
                                session.attempts(),
                                session.parked(),
                                session.running(),
                                queue.handed()),
                        session.entry(venue),
                        venue,
                        worker,
                        SubmittedSession.KEPT.toSeconds());
        if (answer.size() < 4) {
            return Optional.empty();
        }
        return Optional.of(
                new Begun(
                        RemotePlan.read(answer.get(2)),
                        RemoteSettings.read(answer.get(3)),
                        Integer.parseInt(answer.get(1))));
    }

    /** Stores the outcome; whether it was the first. */
    boolean finish(Keys.Session session, VenueResearchJob job) {
        String venue = job.venueId();
        boolean failed = job.status() == JobStatus.FAILED;
        return Script.FINISH.number(
                        client,
                        List.of(
                                session.plan(),
                                session.results(),
                                session.running(),
                                queue.handed(),
                                Keys.TOTALS,
                                Keys.FAILED,
                                Keys.ENDED_PREFIX),
                        session.entry(venue),
                        venue,
                        worker,
                        Wire.write(job),
                        failed ? "failed" : "completed",
                        failed ? Wire.write(failedEntry(session, job)) : "",
                        session.events(),
                        RemoteEvent.of(RemoteEvent.Kind.ENDED, venue).json(),
                        SubmittedSession.KEPT.toSeconds(),
                        COUNTED_SECONDS)
                > 0;
    }

    private FailedEntry failedEntry(Keys.Session session, VenueResearchJob job) {
        return new FailedEntry(
                session.id(),
                job.venueId(),
                job.failureClass(),
                job.errorMessage(),
                job.attempts(),
                job.completedAt(),
                worker);
    }

    /** Lets the job be tried again after a while; the attempt stays counted. */
    void retryAfter(Keys.Session session, String venue, Duration delay) {
        again(session, venue, delay, 0, "");
    }

    /** Gives a job back that was not worked on to its end; the attempt does not count. */
    void handBack(Keys.Session session, String venue) {
        again(
                session,
                venue,
                Duration.ZERO,
                -1,
                RemoteEvent.of(RemoteEvent.Kind.PENDING, venue).json());
    }

    private void again(
            Keys.Session session, String venue, Duration delay, int count, String message) {
        Script.AGAIN.number(
                client,
                List.of(
                        session.plan(),
                        session.results(),
                        session.attempts(),
                        session.running(),
                        queue.backlog(),
                        queue.handed()),
                session.entry(venue),
                venue,
                worker,
                delay.toMillis(),
                count,
                session.events(),
                message);
    }

    /** Sends the progress of a job of a session. */
    ProgressSender progress(Keys.Session session) {
        return new ProgressSender(client, session);
    }
}
