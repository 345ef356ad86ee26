package io.venuecurator.desktop.review;

import io.venuecurator.desktop.query.TableResult;
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
     * @param table the venues as the table shows them
     * @param states where they stand
     * @param current where to start, none for the beginning
     * @param step 1 forwards, -1 backwards
     */
    static Optional<String> next(
            TableResult table, Standings states, @Nullable String current, int step) {
        List<VenueRow> rows = table.rows();
        int size = rows.size();
        int place = table.indexOf(current);
        int start = place < 0 && step < 0 ? size : place;
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
