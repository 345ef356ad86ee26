package io.venuecurator.desktop.main;

import io.venuecurator.desktop.review.VenueReview;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * How long a reviewer waits from a decision key to the next field, while the file is being written.
 * The time begins when the key is handed to the screen's thread, so it holds what the key waits
 * for: other work of that thread, and the next frame. The first keys, whose code is not compiled
 * yet, are told by themselves.
 */
final class DecisionTimes {

    private static final int FIRST_KEYS = 30;
    private static final int KEYS = 150;
    private static final long BETWEEN_KEYS = TimeUnit.MILLISECONDS.toNanos(400);

    private final WindowBench bench;
    private final Durations first = new Durations();
    private final Durations pressing = new Durations();
    private final Durations drawing = new Durations();
    private final Durations work = new Durations();
    private final Durations inVenue = new Durations();
    private final Durations toNextVenue = new Durations();
    private final Durations shown = new Durations();

    DecisionTimes(WindowBench bench) {
        this.bench = bench;
    }

    /** Prints a line of JSON for each figure. */
    void measure() throws Exception {
        for (int i = 0; i < FIRST_KEYS + KEYS; i++) {
            LockSupport.parkNanos(BETWEEN_KEYS);
            CountDownLatch done = new CountDownLatch(1);
            long pressed = System.nanoTime();
            Platform.runLater(() -> press(pressed, done));
            if (!done.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("No next field after key " + i + ": " + focus());
            }
        }
        System.out.println(
                first.json("decision key to next field, the first ones after the start"));
        System.out.println(pressing.json("decision key: handling it"));
        System.out.println(drawing.json("decision key: style and layout of the next field"));
        System.out.println(work.json("decision key: work of the FX thread"));
        System.out.println(inVenue.json("decision key to next field of the venue"));
        System.out.println(toNextVenue.json("decision key to next venue"));
        System.out.println(shown.json("decision key to next field, with every wait"));
    }

    private void press(long pressed, CountDownLatch done) {
        Focus before = focus();
        long start = System.nanoTime();
        Event.fireEvent(bench.window.scene().getRoot(), key());
        long handled = System.nanoTime() - start;
        bench.atNextPicture(
                () -> !focus().equals(before) && isLoaded(),
                (layout, end) -> {
                    if (first.count() < FIRST_KEYS) {
                        first.add(end - pressed);
                    } else {
                        boolean sameVenue = focus().venue().equals(before.venue());
                        (sameVenue ? inVenue : toNextVenue).add(end - pressed);
                        pressing.add(handled);
                        drawing.add(layout);
                        work.add(handled + layout);
                        shown.add(end - pressed);
                    }
                    done.countDown();
                });
    }

    private record Focus(Optional<String> venue, List<?> field) {}

    private Focus focus() {
        return new Focus(
                bench.window.table().focusedKeyProperty().get(),
                bench.window.review().focusedFieldProperty().get().stream().toList());
    }

    /** Whether the review shows the venue that has the focus. */
    private boolean isLoaded() {
        return bench.window
                .review()
                .reviewProperty()
                .get()
                .map(VenueReview::key)
                .equals(bench.window.table().focusedKeyProperty().get());
    }

    private static KeyEvent key() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "A", KeyCode.A, false, false, false, false);
    }
}
