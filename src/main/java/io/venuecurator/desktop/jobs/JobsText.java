package io.venuecurator.desktop.jobs;

import io.venuecurator.desktop.text.Durations;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.SessionProgress;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.search.SessionCap;
import io.venuecurator.service.EnrichmentPlan;
import io.venuecurator.service.NoSourceException;
import io.venuecurator.service.RunOn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the jobs bar says. */
final class JobsText {

    private static final String BETWEEN = " · ";

    private JobsText() {}

    /** Why research could not be planned or started, and what to do in the window. */
    static String of(Exception failure) {
        return failure instanceof NoSourceException
                ? Texts.of("jobs.sources.none")
                : String.valueOf(failure.getMessage());
    }

    /** The plan before the start: venues, searches, time, cost. */
    static String of(JobsState.Planned planned) {
        EnrichmentPlan plan = planned.plan();
        List<String> parts = new ArrayList<>();
        parts.add(Texts.of("jobs.venues", plan.session().jobs().size()));
        parts.add(searches(plan));
        parts.add(Durations.about(plan.estimatedTime()));
        parts.add(cost(plan));
        parts.add(cap(plan.research().cap()));
        planned.advice().ifPresent(parts::add);
        return String.join(BETWEEN, parts);
    }

    private static String searches(EnrichmentPlan plan) {
        return plan.stored() == 0
                ? Texts.of("jobs.searches", plan.searches())
                : Texts.of("jobs.searches.stored", plan.searches(), plan.requests());
    }

    private static String cap(SessionCap cap) {
        Integer requests = cap.requests();
        BigDecimal dollars = cap.dollars();
        if (dollars == null) {
            return requests == null ? Texts.of("jobs.cap.none") : Texts.of("jobs.cap", requests);
        }
        return requests == null
                ? Texts.of("jobs.cap.cost", dollars)
                : Texts.of("jobs.cap.both", requests, dollars);
    }

    private static String cost(EnrichmentPlan plan) {
        if (plan.research().runOn() instanceof RunOn.Redis redis) {
            return Texts.of("jobs.workers", redis.shown());
        }
        return plan.estimatedCost() == 0
                ? Texts.of("jobs.free")
                : Texts.of("jobs.cost", plan.estimatedCost());
    }

    /** A running session: done, failed, rate, time left, requests. */
    static String of(SessionProgress progress, boolean paused, Instant now) {
        List<String> parts = new ArrayList<>();
        if (paused) {
            parts.add(Texts.of("jobs.paused", progress.running().size()));
        }
        parts.add(Texts.of("jobs.done", progress.ended(), progress.total()));
        if (progress.failed() > 0) {
            parts.add(Texts.of("jobs.failed", progress.failed()));
        }
        double rate = progress.venuesPerSecond(now);
        if (rate > 0 && !paused) {
            parts.add(rate(rate));
            progress.timeLeft(now).map(Durations::about).ifPresent(parts::add);
        }
        Integer cap = progress.maxRequests();
        parts.add(
                cap == null
                        ? Texts.of("jobs.requests", progress.asked())
                        : Texts.of("jobs.requests.of", progress.asked(), cap));
        return String.join(BETWEEN, parts);
    }

    private static String rate(double perSecond) {
        return perSecond >= 1
                ? Texts.of("jobs.rate.second", perSecond)
                : Texts.of("jobs.rate.minute", perSecond * 60);
    }

    /** A session that has ended. */
    static String ended(SessionProgress progress, EnrichmentSession session) {
        int left = session.jobs().size() - progress.ended();
        List<String> parts = new ArrayList<>();
        parts.add(Texts.of(left > 0 ? "jobs.stopped" : "jobs.finished"));
        parts.add(Texts.of("jobs.done", progress.ended(), progress.total()));
        if (progress.failed() > 0) {
            parts.add(Texts.of("jobs.failed", progress.failed()));
        }
        parts.add(Texts.of("jobs.found", proposals(session)));
        return String.join(BETWEEN, parts);
    }

    /** How many proposals a session found. */
    static int proposals(EnrichmentSession session) {
        return session.jobs().stream().mapToInt(job -> job.proposals().size()).sum();
    }

    /** A session that an earlier run of the program left open. */
    static String resumable(EnrichmentSession session) {
        long done = session.count(JobStatus.COMPLETED) + session.count(JobStatus.FAILED);
        return Texts.of(
                "jobs.resumable",
                begun(session).map(Texts::time).orElse(session.sessionId()),
                done,
                session.jobs().size());
    }

    /** When a session was begun; what did not store that was begun when its jobs were planned. */
    private static Optional<Instant> begun(EnrichmentSession session) {
        return Optional.ofNullable(session.startedAt())
                .or(() -> session.jobs().stream().findFirst().map(VenueResearchJob::createdAt));
    }
}
