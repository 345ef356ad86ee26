package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.QueryPlanner;
import io.venuecurator.venue.Venue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionPlannerTest {

    @TempDir Path folder;
    private VenuesFile file;
    private SessionPlanner planner;

    @BeforeEach
    void openCatalog() throws Exception {
        ServiceOptions options = SmallCatalog.options();
        file = VenuesFile.open(SmallCatalog.in(folder), options.profile());
        planner =
                new SessionPlanner(
                        new QueryPlanner(options.profile(), options.clock()), options.clock());
    }

    @Test
    void leastCompleteVenuesComeFirst() {
        EnrichmentSession session = plan(new EnrichmentRequest(0.7, null, List.of()));

        assertThat(session.jobs())
                .extracting(VenueResearchJob::venueId)
                .containsExactly("blue-house", "amber-hall");
        assertThat(session.totalVenues()).isEqualTo(2);
        assertThat(session.venuesNeedingEnrichment()).isEqualTo(2);
        assertThat(session.count(JobStatus.PENDING)).isEqualTo(2);
    }

    @Test
    void limitAndThresholdAreKept() {
        assertThat(plan(new EnrichmentRequest(0.7, 1, List.of())).jobs()).hasSize(1);
        assertThat(plan(new EnrichmentRequest(0.1, null, List.of())).jobs())
                .extracting(VenueResearchJob::venueId)
                .containsExactly("blue-house");
    }

    @Test
    void namedVenuesAreTakenWhateverTheirScore() {
        assertThat(plan(new EnrichmentRequest(0.0, null, List.of("amber-hall"))).jobs())
                .extracting(VenueResearchJob::venueId)
                .containsExactly("amber-hall");
    }

    @Test
    void unknownVenueIsNamed() {
        assertThatThrownBy(() -> plan(new EnrichmentRequest(0.7, null, List.of("nowhere"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    private EnrichmentSession plan(EnrichmentRequest request) {
        return planner.plan(file.path(), file.index().rows(), request, this::read);
    }

    private Venue read(String key) {
        try {
            return file.read(key);
        } catch (VenuesFileException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
