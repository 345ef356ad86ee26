package io.venuecurator.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.query.Rows;
import io.venuecurator.desktop.query.TableData;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.query.TableResult;
import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.venue.VenueProfileReader;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {

    private static final TableResult ROWS =
            shown(
                    Rows.row("a", 0, 10, "A"),
                    Rows.row("b", 1, 10, "B"),
                    Rows.row("c", 2, 10, "C"),
                    Rows.row("d", 3, 10, "D"));
    private static final Standings STATES =
            Standings.of(
                    Map.of(
                            "a", VenueState.waiting(1),
                            "b", VenueState.REVIEWED,
                            "c", VenueState.waiting(2)));

    @Test
    void goesFromVenueToVenueWithWaitingProposals() {
        assertThat(ReviewQueue.next(ROWS, STATES, "a", 1)).contains("c");
        assertThat(ReviewQueue.next(ROWS, STATES, "c", -1)).contains("a");
    }

    @Test
    void goesOnceAround() {
        assertThat(ReviewQueue.next(ROWS, STATES, "c", 1)).contains("a");
        assertThat(ReviewQueue.next(ROWS, STATES, "a", -1)).contains("c");
    }

    @Test
    void startsAtTheEndsWhenTheCurrentVenueIsNotShown() {
        assertThat(ReviewQueue.next(ROWS, STATES, null, 1)).contains("a");
        assertThat(ReviewQueue.next(ROWS, STATES, "gone", -1)).contains("c");
    }

    @Test
    void endsWhenNoOtherVenueWaits() {
        assertThat(ReviewQueue.next(ROWS, Standings.of(Map.of("a", VenueState.waiting(1))), "a", 1))
                .isEmpty();
        assertThat(ReviewQueue.next(TableResult.EMPTY, STATES, "a", 1)).isEmpty();
    }

    @Test
    void findsTheNearestOfTheFewThatWaitFarAway() {
        TableResult many =
                shown(
                        IntStream.range(0, 10_000)
                                .mapToObj(i -> Rows.row("k" + i, i, 10, "K"))
                                .toArray(VenueRow[]::new));
        Standings few =
                Standings.of(
                        Map.of(
                                "k2000", VenueState.waiting(1),
                                "k2001", VenueState.REVIEWED,
                                "k6000", VenueState.waiting(1),
                                "k9999", VenueState.waiting(1),
                                "hidden", VenueState.waiting(1)));

        assertThat(ReviewQueue.next(many, few, "k2000", 1)).contains("k6000");
        assertThat(ReviewQueue.next(many, few, "k6000", -1)).contains("k2000");
        assertThat(ReviewQueue.next(many, few, "k4000", 1)).contains("k6000");
        assertThat(ReviewQueue.next(many, few, "k4000", -1)).contains("k2000");
        assertThat(ReviewQueue.next(many, few, "k9999", 1)).contains("k2000");
        assertThat(ReviewQueue.next(many, few, "k2000", -1)).contains("k9999");
        assertThat(ReviewQueue.next(many, few, null, 1)).contains("k2000");
        assertThat(ReviewQueue.next(many, few, null, -1)).contains("k9999");

        Standings one = Standings.of(Map.of("k2000", VenueState.waiting(1)));
        assertThat(ReviewQueue.next(many, one, "k2000", 1)).isEmpty();
        assertThat(ReviewQueue.next(many, one, "k1999", -1)).contains("k2000");
    }

    private static TableResult shown(VenueRow... rows) {
        return new TableData(VenueProfileReader.bundled(), List.of(rows))
                .ask(TableQuery.ALL, Standings.NONE);
    }
}
