package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.secret.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionEstimateTest {

    @TempDir Path folder;

    /** Brave grants one search a second until it says otherwise: 120 searches take two minutes. */
    @Test
    void takesAtLeastAsLongAsTheSourcesRateAsks() throws Exception {
        EnrichmentPlan plan = plan(List.of("brave"), 120);

        assertThat(plan.requests()).isEqualTo(120);
        assertThat(plan.estimatedTime()).isEqualTo(Duration.ofSeconds(120));
        assertThat(plan.estimatedCost()).isPositive();
    }

    @Test
    void aFolderAsksNobodyAndCostsNothing() throws Exception {
        EnrichmentPlan plan = plan(List.of("folder:" + folder), 120);

        assertThat(plan.requests()).isZero();
        assertThat(plan.estimatedCost()).isZero();
        assertThat(plan.estimatedTime()).isLessThan(Duration.ofSeconds(120));
    }

    private EnrichmentPlan plan(List<String> sources, int searches) throws Exception {
        ServiceOptions usual = SmallCatalog.options();
        ServiceOptions options =
                new ServiceOptions(
                        usual.profile(),
                        usual.reviewer(),
                        usual.clearReviewFrom(),
                        usual.clock(),
                        usual.contact(),
                        Secrets.withoutKeychain(
                                Map.of("BRAVE_API_KEY", "invented"), folder.resolve("none.json")));
        Path file = folder.resolve("venues.json");
        try (Ledger ledger = Ledger.open(file, usual.profile(), usual.clock())) {
            return new SessionEstimate(ledger, options, file)
                    .of(session(searches), ResearchSettings.of(sources));
        }
    }

    /** One venue with so many different searches; the time per venue is then of no weight. */
    private static EnrichmentSession session(int searches) {
        List<SearchQuery> queries =
                IntStream.range(0, searches)
                        .mapToObj(i -> new SearchQuery("pricing", "hall " + i, 1))
                        .toList();
        VenueResearchJob job =
                VenueResearchJob.pending("v1", "Hall", List.of(), queries, 0.2, Instant.EPOCH);
        return new EnrichmentSession(
                "s1", "venues.json", 0.7, null, 1, 1, List.of(job), null, null);
    }
}
