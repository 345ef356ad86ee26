package io.venuecurator.desktop.review;

import io.venuecurator.desktop.query.TableResult;
import io.venuecurator.desktop.state.Standings;
import io.venuecurator.venue.VenueRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The order of the review: the table's order, from one venue with waiting proposals to the next.
 * Answers on the screen's thread, so it never walks a million rows: where none close by waits, the
 * few venues that have a state are asked for their places instead.
 */
final class ReviewQueue {

    private static final int CLOSE_BY = 1_000;

    private final TableResult table;
    private final Standings states;
    private final int size;
    private final int start;
    private final int step;

    private ReviewQueue(TableResult table, Standings states, @Nullable String current, int step) {
        this.table = table;
        this.states = states;
        this.step = step;
        this.size = table.rows().size();
        int place = table.indexOf(current);
        this.start = place < 0 && step < 0 ? size : place;
    }

    /**
     * The next venue with waiting proposals, once around and never the current one.
     *
     * @param table the venues as the table shows them
     * @param states where they stand
     * @param current where to start, none for the beginning
     * @param step 1 forwards, -1 backwards
     */
    static Optional<String> next(
            TableResult table, Standings states, @Nullable String current, int step) {
        ReviewQueue queue = new ReviewQueue(table, states, current, step);
        return queue.closeBy(current).or(() -> queue.anywhere(current));
    }

    private Optional<String> closeBy(@Nullable String current) {
        List<VenueRow> rows = table.rows();
        return IntStream.rangeClosed(1, Math.min(CLOSE_BY, size))
                .mapToObj(steps -> rows.get(Math.floorMod(start + steps * step, size)).key())
                .filter(key -> !key.equals(current) && states.state(key).isToReview())
                .findFirst();
    }

    private Optional<String> anywhere(@Nullable String current) {
        if (size <= CLOSE_BY) {
            return Optional.empty();
        }
        return states.states().entrySet().stream()
                .filter(venue -> venue.getValue().isToReview())
                .map(Map.Entry::getKey)
                .filter(key -> !key.equals(current) && table.indexOf(key) >= 0)
                .min(Comparator.comparingInt(this::stepsTo));
    }

    private int stepsTo(String key) {
        return Math.floorMod((table.indexOf(key) - start) * step - 1, size);
    }
}
