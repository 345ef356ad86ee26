package io.venuecurator.service;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.SessionId;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.QueryPlanner;
import io.venuecurator.research.ResearchTask;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueRow;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the venues of a session and plans what to ask for each. */
final class SessionPlanner {

    /** Reads one venue of the open file. */
    @FunctionalInterface
    interface VenueReader {
        Venue read(String key);
    }

    private final QueryPlanner queries;
    private final Clock clock;

    SessionPlanner(QueryPlanner queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * A session whose jobs are all pending: the least complete venues first, venues named by the
     * request in any case.
     *
     * @throws IllegalArgumentException if the request names a venue that the file does not have
     */
    EnrichmentSession plan(
            Path file, List<VenueRow> rows, EnrichmentRequest request, VenueReader reader) {
        Instant now = clock.instant();
        List<VenueResearchJob> jobs = new ArrayList<>();
        for (VenueRow row : chosen(rows, request)) {
            ResearchTask task = queries.plan(reader.read(row.key()));
            jobs.add(
                    VenueResearchJob.pending(
                            row.key(),
                            row.name(),
                            task.missingFields(),
                            task.queries(),
                            row.confidence(),
                            now));
        }
        long needing =
                rows.stream().filter(row -> row.needsEnrichment(request.minConfidence())).count();
        return new EnrichmentSession(
                SessionId.next(now),
                file.toString(),
                request.minConfidence(),
                request.maxVenues(),
                rows.size(),
                Math.toIntExact(needing),
                jobs,
                null,
                null);
    }

    private static List<VenueRow> chosen(List<VenueRow> rows, EnrichmentRequest request) {
        List<VenueRow> chosen =
                request.venueKeys().isEmpty()
                        ? rows.stream()
                                .filter(row -> row.needsEnrichment(request.minConfidence()))
                                .sorted(Comparator.comparingInt(VenueRow::score))
                                .toList()
                        : named(rows, request.venueKeys());
        Integer limit = request.maxVenues();
        return limit == null ? chosen : chosen.stream().limit(limit).toList();
    }

    private static List<VenueRow> named(List<VenueRow> rows, List<String> keys) {
        Set<String> wanted = new HashSet<>(keys);
        List<VenueRow> found = rows.stream().filter(row -> wanted.remove(row.key())).toList();
        if (!wanted.isEmpty()) {
            throw new IllegalArgumentException(
                    "The file has no venue with the id " + String.join(", ", wanted) + ".");
        }
        return found;
    }
}
