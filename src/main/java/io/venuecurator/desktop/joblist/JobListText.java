package io.venuecurator.desktop.joblist;

import io.venuecurator.desktop.text.Durations;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.job.JobStatus;
import io.venuecurator.ledger.SessionSummary;
import io.venuecurator.research.search.Throttle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the table of jobs says. */
final class JobListText {

    private static final String BETWEEN = " · ";
    private static final double MILLIS = 1000;

    private JobListText() {}

    /** When a session began and how many venues it has. */
    static String session(SessionSummary session) {
        Instant started = session.startedAt();
        int jobs = session.jobs().values().stream().mapToInt(Integer::intValue).sum();
        return Texts.of(
                "joblist.session",
                started == null ? session.sessionId() : Texts.time(started),
                jobs);
    }

    /** What the table can be narrowed to. */
    static List<Optional<JobStatus>> filters() {
        List<Optional<JobStatus>> filters = new ArrayList<>();
        filters.add(Optional.empty());
        for (JobStatus status : JobStatus.values()) {
            filters.add(Optional.of(status));
        }
        return filters;
    }

    /** What the table is narrowed to. */
    static String filter(Optional<JobStatus> chosen) {
        return chosen.map(Texts::of).orElseGet(() -> Texts.of("joblist.all"));
    }

    /** Where a job stands, with its reason or its number. */
    static String status(JobRow row) {
        return switch (row.status()) {
            case IN_PROGRESS -> Texts.of("state.running", row.searched(), row.searches());
            case FAILED ->
                    row.failure() == null
                            ? Texts.of(row.status())
                            : Texts.of("state.failed", Texts.of(row.failure()));
            case PENDING, QUEUED, COMPLETED -> Texts.of(row.status());
        };
    }

    static String searches(JobRow row) {
        return Texts.of("joblist.searched", row.searched(), row.searches());
    }

    static String proposals(JobRow row) {
        return row.status().isTerminal() ? Integer.toString(row.proposals()) : "";
    }

    static String attempts(JobRow row) {
        return row.attempts() == 0 ? "" : Integer.toString(row.attempts());
    }

    static String took(JobRow row) {
        return row.took().map(t -> Texts.of("joblist.took", t.toMillis() / MILLIS)).orElse("");
    }

    /** For sorting by how long a job took; what has not ended comes last. */
    static Duration seconds(JobRow row) {
        return row.took().orElse(Duration.ofDays(365));
    }

    /** How many jobs are in which state; only the states that there are. */
    static String counts(List<JobRow> rows) {
        Map<JobStatus, Integer> counts = new EnumMap<>(JobStatus.class);
        rows.forEach(row -> counts.merge(row.status(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        parts.add(Texts.of("jobs.venues", rows.size()));
        counts.forEach((status, n) -> parts.add(Texts.of("joblist.count", n, Texts.of(status))));
        parts.add(Texts.of("jobs.found", rows.stream().mapToInt(JobRow::proposals).sum()));
        return String.join(BETWEEN, parts);
    }

    /** How each source is held back. */
    static String throttles(List<Throttle> throttles) {
        return String.join("\n", throttles.stream().map(JobListText::throttle).toList());
    }

    private static String throttle(Throttle throttle) {
        List<String> parts = new ArrayList<>();
        parts.add(Texts.of("joblist.sent", throttle.source(), throttle.sent()));
        if (throttle.requests() > 0) {
            parts.add(
                    Texts.of(
                            "joblist.rate",
                            throttle.requests(),
                            throttle.per().toMillis() / MILLIS));
        }
        if (throttle.pause().isPositive()) {
            parts.add(Texts.of("joblist.pause", Durations.about(throttle.pause())));
        }
        if (throttle.leftAlone()) {
            parts.add(Texts.of("joblist.alone"));
        }
        return String.join(BETWEEN, parts);
    }
}
