package io.venuecurator.desktop.joblist;

import io.venuecurator.desktop.mark.Mark;
import io.venuecurator.job.JobStatus;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.feather.Feather;

/** Where a job stands, as icon, word and colour. */
final class JobStatusCell extends TableCell<JobRow, JobRow> {

    private final Mark mark = new Mark();

    @Override
    protected void updateItem(JobRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        mark.show(icon(row.status()), JobListText.status(row), tone(row.status()));
        setGraphic(mark);
    }

    private static Feather icon(JobStatus status) {
        return switch (status) {
            case PENDING, QUEUED -> Feather.CLOCK;
            case IN_PROGRESS -> Feather.LOADER;
            case COMPLETED -> Feather.CHECK;
            case FAILED -> Feather.X_OCTAGON;
        };
    }

    private static String tone(JobStatus status) {
        return switch (status) {
            case PENDING, QUEUED -> "state-untouched";
            case IN_PROGRESS -> "state-running";
            case COMPLETED -> "state-reviewed";
            case FAILED -> "state-failed";
        };
    }
}
