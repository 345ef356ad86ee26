package io.venuecurator.desktop.joblist;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchTrace;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.SearchRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveJobsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final VenueResearchJob STARTED =
            VenueResearchJob.pending(
                            "hall",
                            "Hall",
                            List.of(),
                            List.of(
                                    new SearchQuery("pricing", "Hall price", 1),
                                    new SearchQuery("contact", "Hall phone", 1)),
                            0.4,
                            NOON)
                    .started(NOON);

    private final LiveJobs live = new LiveJobs();

    @Test
    void tellsEachSearchOfARunningJobAsSoonAsItHasEnded() {
        live.on(new JobEvent.JobStarted(STARTED));
        live.on(new JobEvent.SearchEnded("hall", "contact", 1, 2, true, null));

        assertThat(live.row("hall").orElseThrow().searched()).isEqualTo(1);
        assertThat(live.row("hall").orElseThrow().status()).isEqualTo(JobStatus.IN_PROGRESS);
        assertThat(live.detail("hall").orElseThrow().searches())
                .extracting(SearchLine::state)
                .containsExactly(SearchLine.State.OPEN, SearchLine.State.STORED);
    }

    @Test
    void tellsHitsAndSourcesOnceTheJobHasEnded() {
        live.on(new JobEvent.JobStarted(STARTED));
        live.on(new JobEvent.SearchEnded("hall", "pricing", 1, 2, false, FailureClass.TIMEOUT));
        live.on(
                new JobEvent.JobEnded(
                        STARTED.traced(
                                        new ResearchTrace(
                                                List.of(
                                                        new SearchRecord(
                                                                "pricing",
                                                                "Hall price",
                                                                "brave",
                                                                7,
                                                                false,
                                                                null,
                                                                null)),
                                                List.of()))
                                .completed(NOON.plusSeconds(3))));

        assertThat(live.row("hall").orElseThrow().took()).contains(Duration.ofSeconds(3));
        assertThat(live.row("hall").orElseThrow().searched()).isEqualTo(2);
        assertThat(live.detail("hall").orElseThrow().searches())
                .containsExactly(
                        new SearchLine(
                                "pricing",
                                "Hall price",
                                "brave",
                                SearchLine.State.ANSWERED,
                                7,
                                null));
    }

    @Test
    void anotherAttemptBeginsAnew() {
        live.on(new JobEvent.JobStarted(STARTED));
        live.on(new JobEvent.SearchEnded("hall", "pricing", 1, 2, false, null));
        live.on(new JobEvent.JobStarted(STARTED.started(NOON.plusSeconds(9))));

        assertThat(live.row("hall").orElseThrow().searched()).isZero();
        assertThat(live.row("hall").orElseThrow().attempts()).isEqualTo(2);
        assertThat(live.detail("hall").orElseThrow().searches())
                .extracting(SearchLine::state)
                .containsOnly(SearchLine.State.OPEN);
    }
}
