package io.venuecurator.desktop.main;

import javafx.animation.AnimationTimer;

/** The time between one frame and the next while it runs. Lives on the FX thread. */
final class FrameGaps extends AnimationTimer {

    private final Durations gaps = new Durations();
    private long last;

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        if (last != 0) {
            gaps.add(at - last);
        }
        last = at;
    }

    /** The gaps so far. */
    Durations gaps() {
        return gaps;
    }
}
