package io.venuecurator.desktop.dashboard;

import javafx.scene.layout.Region;

/**
 * A horizontal bar of a share, 0…1: what was there before, what has come since, and the range in
 * which the true share lies, as a line under the bar. The number always stands beside it in words.
 */
final class ShareBar extends Region {

    private static final double HEIGHT = 10;
    private static final double RANGE_HEIGHT = 2;
    private static final double GAP = 1;

    private final Region before = part("bar-before");
    private final Region since = part("bar-since");
    private final Region range = part("bar-range");
    private final double first;
    private final double last;
    private final double low;
    private final double high;

    private ShareBar(double first, double last, double low, double high) {
        this.first = first;
        this.last = last;
        this.low = low;
        this.high = high;
        getStyleClass().add("share-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(before, since, range);
    }

    /** What was there. */
    static ShareBar before(double share) {
        return new ShareBar(share, share, 0, 0);
    }

    /** What is there now. */
    static ShareBar now(double share) {
        return new ShareBar(0, share, 0, 0);
    }

    /** What was there, and after it what has come since; nothing is drawn of what went. */
    static ShareBar grown(double before, double now) {
        return new ShareBar(Math.min(before, now), now, 0, 0);
    }

    /** A share and the range of the true one. */
    static ShareBar ranged(double share, double low, double high) {
        return new ShareBar(0, share, low, high);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = high > 0 ? HEIGHT - RANGE_HEIGHT - GAP : HEIGHT;
        before.resizeRelocate(0, 0, width * first, height);
        since.resizeRelocate(width * first, 0, width * (last - first), height);
        range.resizeRelocate(
                width * low, HEIGHT - RANGE_HEIGHT, width * (high - low), RANGE_HEIGHT);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }
}
