package io.venuecurator.desktop.joblist;

import java.util.function.Function;
import javafx.scene.control.TableCell;

/** A cell of a job with a plain text. */
final class JobTextCell extends TableCell<JobRow, JobRow> {

    private final Function<JobRow, String> text;

    JobTextCell(Function<JobRow, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(JobRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(row == null || empty ? null : text.apply(row));
    }
}
