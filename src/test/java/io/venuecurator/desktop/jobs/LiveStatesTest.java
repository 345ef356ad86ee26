package io.venuecurator.desktop.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.SearchQuery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveStatesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final VenueStates states = new VenueStates();
    private final LiveStates live = new LiveStates(states);

    @Test
    void showsAJobFromTheQueueToItsEnd() {
        VenueResearchJob job = job(JobStatus.PENDING, null);
        live.begin(session(job));
        assertThat(states.of("hall")).isEqualTo(VenueState.QUEUED);

        live.on(new JobEvent.JobStarted(job));
        assertThat(states.of("hall")).isEqualTo(VenueState.running(0, 2));

        live.on(new JobEvent.SearchEnded("hall", "pricing", 1, 2, false, null));
        assertThat(states.of("hall")).isEqualTo(VenueState.running(1, 2));

        live.on(new JobEvent.JobEnded(job(JobStatus.COMPLETED, null)));
        assertThat(states.of("hall")).isEqualTo(VenueState.NOTHING_FOUND);
    }

    @Test
    void saysWhyAJobFailed() {
        live.on(new JobEvent.JobEnded(job(JobStatus.FAILED, FailureClass.TIMEOUT)));

        assertThat(states.of("hall")).isEqualTo(VenueState.failed(FailureClass.TIMEOUT));
    }

    @Test
    void doesNotCallNothingFoundAFailure() {
        live.on(new JobEvent.JobEnded(job(JobStatus.FAILED, FailureClass.NOTHING_FOUND)));

        assertThat(states.of("hall")).isEqualTo(VenueState.NOTHING_FOUND);
    }

    @Test
    void forgetsAJobThatWentBackWhenTheSessionWasStopped() {
        live.begin(session(job(JobStatus.PENDING, null)));

        live.on(new JobEvent.JobEnded(job(JobStatus.PENDING, null)));

        assertThat(states.of("hall")).isEqualTo(VenueState.UNTOUCHED);
    }

    private static EnrichmentSession session(VenueResearchJob job) {
        return new EnrichmentSession("s", "f", 0.7, null, 1, 1, List.of(job), NOW, null);
    }

    private static VenueResearchJob job(JobStatus status, @Nullable FailureClass why) {
        return new VenueResearchJob(
                "hall",
                "Hall",
                List.of(),
                List.of(new SearchQuery("pricing", "q", 1), new SearchQuery("contact", "q", 1)),
                status,
                NOW,
                NOW,
                NOW,
                0.4,
                null,
                null,
                null,
                List.of(),
                1,
                why,
                List.of(),
                null);
    }
}
