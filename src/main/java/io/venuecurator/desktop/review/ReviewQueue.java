package io.venuecurator.desktop.review;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order of the review: the table's order, from one venue with waiting proposals to the next.
 */
final class ReviewQueue {

    private ReviewQueue() {}

    /**
     * The next venue with waiting proposals, once around and never the current one.
     *
     * @param rows the venues as the table shows them
     * @param states where they stand
     * @param current where to start, none for the beginning
     * @param step 1 forwards, -1 backwards
     */
    static Optional<String> next(
            List<VenueRow> rows, Standings states, @Nullable String current, int step) {
        int size = rows.size();
        int start = step > 0 ? -1 : size;
        for (int i = 0; i < size; i++) {
            if (rows.get(i).key().equals(current)) {
                start = i;
            }
        }
        for (int i = 1; i <= size; i++) {
            VenueRow row = rows.get(Math.floorMod(start + i * step, size));
            VenueState state = states.state(row.key());
            if (state.isToReview() && !row.key().equals(current)) {
                return Optional.of(row.key());
            }
        }
        return Optional.empty();
    }
}
