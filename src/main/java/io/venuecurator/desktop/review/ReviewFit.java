package io.venuecurator.desktop.review;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * Makes the most of little room, as on a screen at 200 %: the style sheet answers to {@code narrow}
 * and {@code short} with smaller gaps, and whoever asks is told of narrowness.
 */
final class ReviewFit {

    private static final double NARROW = 470;
    private static final double SHORT = 460;
    private static final PseudoClass IS_NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass IS_SHORT = PseudoClass.getPseudoClass("short");

    private final Region review;

    ReviewFit(Region review) {
        this.review = review;
    }

    /** Follows the size of the review, in pixels of the layout. */
    void connect(Consumer<Boolean> narrow) {
        review.widthProperty()
                .map(width -> isLess(width.doubleValue(), NARROW))
                .subscribe(
                        is -> {
                            review.pseudoClassStateChanged(IS_NARROW, is);
                            narrow.accept(is);
                        });
        review.heightProperty()
                .map(height -> isLess(height.doubleValue(), SHORT))
                .subscribe(is -> review.pseudoClassStateChanged(IS_SHORT, is));
    }

    /** Before the first layout nothing is known. */
    private static boolean isLess(double size, double limit) {
        return size > 0 && size < limit;
    }
}
