package io.venuecurator.desktop.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.ledger.JobOutcome;
import io.venuecurator.ledger.VenueOverview;
import io.venuecurator.ledger.VenueReviewCounts;
import io.venuecurator.research.FailureClass;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoredStatesTest {

    private static final VenueReviewCounts NONE = new VenueReviewCounts(0, 0, 0, 0, 0);
    private static final VenueReviewCounts WAITING = new VenueReviewCounts(3, 1, 1, 0, 0);
    private static final VenueReviewCounts DECIDED = new VenueReviewCounts(0, 1, 2, 0, 0);
    private static final JobOutcome DONE = new JobOutcome(false, null);
    private static final JobOutcome LATE = new JobOutcome(true, FailureClass.TIMEOUT);

    @Test
    void whatWaitsComesBeforeEverythingElse() {
        assertThat(StoredStates.state(WAITING, LATE)).isEqualTo(VenueState.waiting(3));
        assertThat(StoredStates.state(new VenueReviewCounts(3, 0, 0, 1, 1), DONE))
                .isEqualTo(VenueState.fileChanged(3));
    }

    @Test
    void aFailureIsShownWithItsReasonAlsoAfterEarlierDecisions() {
        assertThat(StoredStates.state(NONE, LATE))
                .isEqualTo(VenueState.failed(FailureClass.TIMEOUT));
        assertThat(StoredStates.state(DECIDED, LATE))
                .isEqualTo(VenueState.failed(FailureClass.TIMEOUT));
        assertThat(StoredStates.state(NONE, new JobOutcome(true, null)))
                .isEqualTo(VenueState.failed(FailureClass.INTERNAL));
    }

    @Test
    void findingNothingIsNoFailureAndNoUntouchedVenueEither() {
        assertThat(StoredStates.state(NONE, DONE)).isEqualTo(VenueState.NOTHING_FOUND);
        assertThat(StoredStates.state(NONE, new JobOutcome(true, FailureClass.NOTHING_FOUND)))
                .isEqualTo(VenueState.NOTHING_FOUND);
        assertThat(StoredStates.state(DECIDED, DONE)).isEqualTo(VenueState.REVIEWED);
        assertThat(StoredStates.state(NONE, null)).isEqualTo(VenueState.UNTOUCHED);
    }

    @Test
    void knowsVenuesWithJobsOrProposals() {
        Standings standings =
                StoredStates.of(
                        new VenueOverview(
                                Map.of("a", WAITING),
                                Map.of("b", LATE),
                                Map.of("a", Set.of("Old")),
                                Set.of("c")));

        assertThat(standings.states()).containsOnlyKeys("a", "b");
        assertThat(standings.flagged()).containsOnly("c");
        assertThat(standings.warnings().kinds()).containsExactly("Old");
    }
}
