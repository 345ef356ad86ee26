package io.venuecurator.job.redis;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobPriority;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What the submitter knows of its session's jobs; every change that a listener should hear of
 * becomes an event. Each job ends once, whatever is told twice. Not thread-safe.
 */
final class RunState {

    private final EnrichmentSession session;
    private final InstantSource clock;
    private final Instant startedAt;
    private final Consumer<JobEvent> events;
    private final Map<String, VenueResearchJob> jobs = new LinkedHashMap<>();
    private final Set<String> open = new TreeSet<>();

    RunState(EnrichmentSession session, InstantSource clock, Consumer<JobEvent> events) {
        this.session = session;
        this.clock = clock;
        this.events = events;
        this.startedAt = Objects.requireNonNullElseGet(session.startedAt(), clock::instant);
        for (VenueResearchJob job : session.jobs()) {
            jobs.put(job.venueId(), job);
            if (!job.status().isTerminal()) {
                open.add(job.venueId());
            }
        }
    }

    boolean allEnded() {
        return open.isEmpty();
    }

    boolean isOpen(String venue) {
        return open.contains(venue);
    }

    Set<String> open() {
        return Set.copyOf(open);
    }

    /** The jobs that have not ended, the urgent ones first, else in the session's order. */
    List<VenueResearchJob> openByPriority() {
        return session.jobs().stream()
                .filter(job -> open.contains(job.venueId()))
                .sorted(new JobPriority())
                .toList();
    }

    /** A job is being worked on; its worker told so when nobody listened. */
    void started(String venue, int attempts) {
        VenueResearchJob job = jobs.get(venue);
        if (job != null && open.contains(venue) && job.status() != JobStatus.IN_PROGRESS) {
            begin(job.started(clock.instant(), job.attempts() + attempts));
        }
    }

    /** Passes on what a worker told about an open job. */
    void tell(RemoteEvent event) {
        VenueResearchJob job = jobs.get(event.venueId());
        if (job == null || !open.contains(event.venueId())) {
            return;
        }
        event.toJobEvent(job)
                .ifPresent(
                        told -> {
                            switch (told) {
                                case JobEvent.JobStarted(VenueResearchJob begun) -> {
                                    if (!isAt(job, begun.attempts())) {
                                        begin(begun);
                                    }
                                }
                                case JobEvent.JobEnded(VenueResearchJob pending) -> {
                                    jobs.put(pending.venueId(), pending);
                                    events.accept(told);
                                }
                                default -> events.accept(told);
                            }
                        });
    }

    /** Whether this attempt is known already: a look into Redis may have been faster. */
    private static boolean isAt(VenueResearchJob job, int attempt) {
        return job.status() == JobStatus.IN_PROGRESS && job.attempts() == attempt;
    }

    private void begin(VenueResearchJob begun) {
        jobs.put(begun.venueId(), begun);
        events.accept(new JobEvent.JobStarted(begun));
    }

    /** A job has ended; what is told of it later is not passed on. */
    void ended(VenueResearchJob job) {
        if (open.remove(job.venueId())) {
            jobs.put(job.venueId(), job);
            events.accept(new JobEvent.JobEnded(job));
        }
    }

    /** The run ends; what is being worked on goes back to pending. */
    void end() {
        for (String venue : open) {
            VenueResearchJob job = Objects.requireNonNull(jobs.get(venue));
            if (job.status() == JobStatus.IN_PROGRESS) {
                jobs.put(venue, job.pendingAgain());
                events.accept(new JobEvent.JobEnded(job.pendingAgain()));
            }
        }
        events.accept(
                new JobEvent.SessionEnded(
                        session.withJobs(List.copyOf(jobs.values()))
                                .at(startedAt, open.isEmpty() ? clock.instant() : null)));
    }
}
