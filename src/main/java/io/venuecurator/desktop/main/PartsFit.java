package io.venuecurator.desktop.main;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/**
 * Gives the parts their first places: where the window is narrow, as on a screen at 200 %, the
 * facets are folded away until somebody goes there, so that table and review can be read.
 */
final class PartsFit {

    private static final double NARROW = 980;
    private static final double[] USUAL = {0.165, 0.53};
    private static final double[] FOLDED = {0, 0.4};
    private static final double[] UNFOLDED = {0.3, 0.6};
    private static final double IS_FOLDED = 0.02;

    private final SplitPane parts;

    PartsFit(SplitPane parts) {
        this.parts = parts;
    }

    /** The first places for a window of that many pixels. */
    static double[] places(double width) {
        return width < NARROW ? FOLDED.clone() : USUAL.clone();
    }

    /** Unfolds the facets as soon as the keyboard is in them. */
    void unfoldWhenReached(Node facets, Scene scene) {
        scene.focusOwnerProperty()
                .subscribe(
                        owner -> {
                            if (isWithin(owner, facets)
                                    && parts.getDividerPositions()[0] < IS_FOLDED) {
                                parts.setDividerPositions(UNFOLDED);
                            }
                        });
    }

    private static boolean isWithin(@Nullable Node node, Node part) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(part)) {
                return true;
            }
        }
        return false;
    }
}
