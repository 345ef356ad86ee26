package io.venuecurator.desktop.main;

import io.venuecurator.desktop.query.FacetSelection;
import io.venuecurator.desktop.query.LevelFacet;
import io.venuecurator.desktop.query.RowOrder;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.venue.ConfidenceLevel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

/**
 * How quickly the table of the real window answers: from a changed query to the picture with the
 * new rows, counts and facets, and the longest gap between frames meanwhile.
 */
final class TableTimes {

    private static final int ROUNDS = 15;

    private final WindowBench bench;
    private final int venues;

    TableTimes(WindowBench bench, int venues) {
        this.bench = bench;
        this.venues = venues;
    }

    /** Prints a line of JSON for each way to ask, and one for the frames. */
    void measure() throws Exception {
        FrameGaps frames = new FrameGaps();
        bench.robot.interact(frames::start);
        change("filter by text", q -> q.withText("hotel"));
        change("sort by name", q -> q.withOrder(new RowOrder(0, true)));
        change(
                "filter and sort by completeness",
                q -> q.withText("garden").withOrder(new RowOrder(RowOrder.SCORE, true)));
        change(
                "filter by a facet",
                q ->
                        q.withSelection(
                                FacetSelection.NONE.toggle(
                                        LevelFacet.ID, ConfidenceLevel.GOOD.name())));
        change("another threshold", q -> q.withThreshold(0.9));
        bench.robot.interact(frames::stop);
        System.out.println(frames.gaps().json("frame gaps meanwhile, " + venues));
    }

    /** Asks for one thing and takes it back, by turns. */
    private void change(String what, UnaryOperator<TableQuery> one) throws Exception {
        Durations there = new Durations();
        Durations back = new Durations();
        for (int i = 0; i < ROUNDS; i++) {
            there.add(picture(one));
            back.add(picture(q -> TableQuery.ALL));
        }
        System.out.println(there.json(what + ", " + venues));
        System.out.println(back.json(what + ", taken back, " + venues));
    }

    private long picture(UnaryOperator<TableQuery> step) throws Exception {
        bench.settle();
        long[] nanos = new long[1];
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    long start = System.nanoTime();
                    Object before = bench.window.table().resultProperty().get();
                    var query = bench.window.table().queryProperty();
                    query.set(step.apply(query.get()));
                    bench.atNextPicture(
                            () -> bench.window.table().resultProperty().get() != before,
                            (layout, end) -> {
                                nanos[0] = end - start;
                                done.countDown();
                            });
                });
        if (!done.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("No new picture of the table");
        }
        return nanos[0];
    }
}
