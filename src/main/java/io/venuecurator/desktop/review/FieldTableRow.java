package io.venuecurator.desktop.review;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.util.Subscription;

/** A line that is grey where there is nothing to decide, and calm where it is decided. */
final class FieldTableRow extends TableRow<FieldLine> {

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final PseudoClass UNDECIDED = PseudoClass.getPseudoClass("undecided");

    private Subscription following = Subscription.EMPTY;

    @Override
    protected void updateItem(FieldLine line, boolean empty) {
        super.updateItem(line, empty);
        following.unsubscribe();
        if (empty || line == null) {
            following = Subscription.EMPTY;
            mark(false, false);
        } else {
            following =
                    line.reviewProperty()
                            .subscribe(
                                    shown ->
                                            mark(
                                                    !shown.status().isOfInterest(),
                                                    shown.status().isUndecided()));
        }
    }

    private void mark(boolean quiet, boolean undecided) {
        pseudoClassStateChanged(QUIET, quiet);
        pseudoClassStateChanged(UNDECIDED, undecided);
    }
}
