package io.venuecurator.desktop.review;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A place among the lines of the review, whatever stands in it: the table keeps its rows while
 * their content changes, and draws only what did. Used on the screen's thread.
 */
final class FieldLine {

    private final ReadOnlyObjectWrapper<FieldReview> review;

    FieldLine(FieldReview review) {
        this.review = new ReadOnlyObjectWrapper<>(review);
    }

    /** What stands there. */
    ReadOnlyObjectProperty<FieldReview> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    /** What stands there now. */
    FieldReview review() {
        return review.get();
    }

    /** Shows something else, unless it is the same. */
    void show(FieldReview other) {
        if (!other.equals(review.get())) {
            review.set(other);
        }
    }
}
