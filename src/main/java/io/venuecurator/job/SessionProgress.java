package io.venuecurator.job;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a session has come: an immutable snapshot, folded from its events, that the terminal
 * line, the window and other faces show alike.
 *
 * @param total jobs of the session
 * @param done completed jobs
 * @param failed jobs given up
 * @param running keys of the venues being researched
 * @param endedBefore jobs that had ended before this run began; they do not count for the rate
 * @param asked searches that really went out
 * @param fromStore searches answered from what was asked before
 * @param maxRequests the most searches that may go out, none if unlimited
 * @param startedAt when this run began
 * @param at when the latest event came
 * @param isOver whether the session has ended or was stopped
 */
public record SessionProgress(
        int total,
        int done,
        int failed,
        Set<String> running,
        int endedBefore,
        int asked,
        int fromStore,
        @Nullable Integer maxRequests,
        Instant startedAt,
        Instant at,
        boolean isOver) {

    /** Copies the keys. */
    public SessionProgress {
        running = Set.copyOf(running);
    }

    /** The progress of a run that begins now. */
    public static SessionProgress begin(
            EnrichmentSession session, @Nullable Integer maxRequests, Instant now) {
        int done = (int) session.count(JobStatus.COMPLETED);
        int failed = (int) session.count(JobStatus.FAILED);
        return new SessionProgress(
                session.jobs().size(),
                done,
                failed,
                Set.of(),
                done + failed,
                0,
                0,
                maxRequests,
                now,
                now,
                false);
    }

    /** The progress after an event that came at the given time. */
    public SessionProgress after(JobEvent event, Instant now) {
        return switch (event) {
            case JobEvent.JobStarted started -> {
                Set<String> more = new HashSet<>(running);
                more.add(started.job().venueId());
                yield with(done, failed, more, asked, fromStore, now, isOver);
            }
            case JobEvent.SearchEnded search ->
                    with(
                            done,
                            failed,
                            running,
                            asked + (search.fromStore() ? 0 : 1),
                            fromStore + (search.fromStore() ? 1 : 0),
                            now,
                            isOver);
            case JobEvent.PageRead page ->
                    with(done, failed, running, asked, fromStore, now, isOver);
            case JobEvent.JobEnded ended -> {
                Set<String> fewer = new HashSet<>(running);
                fewer.remove(ended.job().venueId());
                JobStatus status = ended.job().status();
                yield with(
                        done + (status == JobStatus.COMPLETED ? 1 : 0),
                        failed + (status == JobStatus.FAILED ? 1 : 0),
                        fewer,
                        asked,
                        fromStore,
                        now,
                        isOver);
            }
            case JobEvent.SessionEnded ended ->
                    with(done, failed, Set.of(), asked, fromStore, now, true);
        };
    }

    private SessionProgress with(
            int newDone,
            int newFailed,
            Set<String> newRunning,
            int newAsked,
            int newFromStore,
            Instant now,
            boolean over) {
        return new SessionProgress(
                total,
                newDone,
                newFailed,
                newRunning,
                endedBefore,
                newAsked,
                newFromStore,
                maxRequests,
                startedAt,
                now,
                over);
    }

    /** Jobs that have ended, well or not. */
    public int ended() {
        return done + failed;
    }

    /** Jobs that have not begun. */
    public int queued() {
        return total - ended() - running.size();
    }

    /** How long this run took until the given time, never negative. */
    public Duration elapsed(Instant now) {
        Duration elapsed = Duration.between(startedAt, isOver ? at : now);
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }

    /** Venues ended per second in this run up to the given time; 0 until the first one. */
    public double venuesPerSecond(Instant now) {
        double seconds = elapsed(now).toNanos() / 1e9;
        return seconds > 0 ? (ended() - endedBefore) / seconds : 0;
    }

    /** How long the rest takes at the rate so far; empty until a venue has ended. */
    public Optional<Duration> timeLeft(Instant now) {
        double rate = venuesPerSecond(now);
        if (rate <= 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round(1000 * (total - ended()) / rate)));
    }
}
