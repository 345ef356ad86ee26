package io.venuecurator.desktop.review;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A line that is grey where there is nothing to decide, and calm where it is decided. */
final class FieldTableRow extends TableRow<FieldReview> {

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final PseudoClass UNDECIDED = PseudoClass.getPseudoClass("undecided");

    @Override
    protected void updateItem(FieldReview line, boolean empty) {
        super.updateItem(line, empty);
        boolean present = !empty && line != null;
        pseudoClassStateChanged(QUIET, present && !line.status().isOfInterest());
        pseudoClassStateChanged(UNDECIDED, present && line.status().isUndecided());
    }
}
