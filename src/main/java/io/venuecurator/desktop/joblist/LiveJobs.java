package io.venuecurator.desktop.joblist;

import io.venuecurator.job.JobEvent;
import io.venuecurator.job.VenueResearchJob;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a running session has told of its jobs so far; it is ahead of the ledger. */
final class LiveJobs {

    private final Map<String, JobRow> rows = new HashMap<>();
    private final Map<String, VenueResearchJob> jobs = new HashMap<>();
    private final Map<String, Map<String, SearchLine.State>> searches = new HashMap<>();

    /** Forgets what an earlier session told. */
    void clear() {
        rows.clear();
        jobs.clear();
        searches.clear();
    }

    /** Takes an event; tells which venue's job it changed, if any. */
    Optional<String> on(JobEvent event) {
        return switch (event) {
            case JobEvent.JobStarted(VenueResearchJob job) -> {
                searches.put(job.venueId(), new HashMap<>());
                yield take(job);
            }
            case JobEvent.JobEnded(VenueResearchJob job) -> {
                searches.remove(job.venueId());
                yield take(job);
            }
            case JobEvent.SearchEnded search -> {
                searches.computeIfAbsent(search.venueId(), id -> new HashMap<>())
                        .put(search.category(), state(search));
                rows.computeIfPresent(search.venueId(), (id, row) -> row.after(search));
                yield Optional.of(search.venueId());
            }
            case JobEvent.PageRead page -> Optional.empty();
            case JobEvent.SessionEnded ended -> Optional.empty();
        };
    }

    private Optional<String> take(VenueResearchJob job) {
        rows.put(job.venueId(), JobRow.of(job));
        jobs.put(job.venueId(), job);
        return Optional.of(job.venueId());
    }

    private static SearchLine.State state(JobEvent.SearchEnded search) {
        if (search.failure() != null) {
            return SearchLine.State.FAILED;
        }
        return search.fromStore() ? SearchLine.State.STORED : SearchLine.State.ANSWERED;
    }

    /** The row of a venue's job, if the session has told of it. */
    Optional<JobRow> row(String venueId) {
        return Optional.ofNullable(rows.get(venueId));
    }

    /** The job of a venue as it was told last, if it was. */
    Optional<JobDetail> detail(String venueId) {
        return Optional.ofNullable(jobs.get(venueId))
                .map(job -> JobDetail.of(job, searches.getOrDefault(venueId, Map.of())));
    }
}
