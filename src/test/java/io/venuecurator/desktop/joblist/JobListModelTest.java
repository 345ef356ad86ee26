package io.venuecurator.desktop.joblist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.jobs.JobsModel;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.task.SameThreadTaskExecutor;
import io.venuecurator.job.JobStatus;
import io.venuecurator.ledger.SessionSummary;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.PageRecord;
import io.venuecurator.service.ServiceOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobListModelTest {

    private static final String SESSION = "20261124-120000-0001";

    @TempDir Path folder;

    private final SameThreadTaskExecutor executor = new SameThreadTaskExecutor();
    private final VenueStates states = new VenueStates();
    private final VenueTableModel table = new VenueTableModel(executor, states);
    private final FileModel file =
            new FileModel(executor, ServiceOptions.defaults(), states, table);
    private final JobsModel jobs = new JobsModel(executor, file, states, table, Clock.systemUTC());
    private final JobListModel model = new JobListModel(executor, file, jobs);

    @AfterEach
    void close() {
        file.closeNow();
    }

    @Test
    void showsTheNewestSessionAsTheLedgerHasItAfterARestart() {
        open();

        assertThat(model.sessionsProperty().get())
                .extracting(SessionSummary::sessionId)
                .containsExactly(SESSION);
        assertThat(model.sessionProperty().get()).contains(SESSION);
        assertThat(model.rows())
                .extracting(JobRow::venueId, JobRow::status, JobRow::searched, JobRow::proposals)
                .containsExactly(
                        tuple("larkspur-hall", JobStatus.COMPLETED, 1, 6),
                        tuple("harbour-room", JobStatus.COMPLETED, 1, 1),
                        tuple("tin-garden", JobStatus.COMPLETED, 1, 2),
                        tuple("blank-slate", JobStatus.FAILED, 1, 0));
        assertThat(model.failures()).isEqualTo(Map.of(FailureClass.TIMEOUT, 1));
    }

    @Test
    void tellsOfTheSelectedJobWhatWasAskedAndRead() {
        open();
        assertThat(detail().name()).isEqualTo("Larkspur Hall");
        assertThat(detail().searches())
                .containsExactly(
                        new SearchLine(
                                "pricing",
                                "Larkspur Hall price per table",
                                "searxng",
                                SearchLine.State.ANSWERED,
                                4,
                                null));
        assertThat(detail().pages())
                .extracting(PageRecord::failure)
                .containsExactly(null, FailureClass.TIMEOUT);
        assertThat(detail().log()).hasSize(3);

        model.selectedProperty().set(Optional.of("blank-slate"));

        assertThat(detail().problem()).startsWith("No search answered");
        assertThat(detail().searches())
                .extracting(SearchLine::state, SearchLine::failure)
                .containsExactly(tuple(SearchLine.State.FAILED, FailureClass.TIMEOUT));
    }

    @Test
    void forgetsTheJobsOfAFileThatIsClosed() {
        open();

        file.close();

        assertThat(model.rows()).isEmpty();
        assertThat(model.sessionsProperty().get()).isEmpty();
        assertThat(model.detailProperty().get()).isEmpty();
    }

    private void open() {
        file.open(ReviewData.reviewedFile(folder));
        model.watch(true);
    }

    private JobDetail detail() {
        return model.detailProperty().get().orElseThrow();
    }
}
