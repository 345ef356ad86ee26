package io.venuecurator.job;

import io.venuecurator.research.SearchQuery;
import io.venuecurator.venue.FieldPath;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Sessions of planned jobs for the tests of the runner: venues {@code v0}, {@code v1}, …. */
public final class TestSession {

    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private TestSession() {}

    public static EnrichmentSession of(int jobs) {
        return of(IntStream.range(0, jobs).mapToObj(i -> job("v" + i, 1)).toList());
    }

    public static EnrichmentSession of(List<VenueResearchJob> jobs) {
        return new EnrichmentSession(
                "s1", "venues.json", 0.7, null, jobs.size(), jobs.size(), jobs, null, null);
    }

    public static VenueResearchJob job(String venueId, int priority) {
        return VenueResearchJob.pending(
                venueId,
                "Venue " + venueId,
                List.of(FieldPath.of("pricing.price_per_table")),
                List.of(new SearchQuery("pricing", "prices of " + venueId, priority)),
                0.2,
                NOW);
    }
}
