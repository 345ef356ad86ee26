package io.venuecurator.desktop.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VenueStatesTest {

    private final VenueStates states = new VenueStates();

    @Test
    void takesVenuesThatNobodyKnowsAsUntouched() {
        assertThat(states.of("a")).isEqualTo(VenueState.UNTOUCHED);
    }

    @Test
    void letsARunningJobSpeakFirstAndTheLedgerAfterIt() {
        states.showStored(Standings.of(Map.of("a", VenueState.waiting(2))));
        states.showLive("a", VenueState.running(1, 6));
        assertThat(states.of("a")).isEqualTo(VenueState.running(1, 6));
        assertThat(states.snapshot().states()).containsEntry("a", VenueState.running(1, 6));

        states.clearLive("a");
        assertThat(states.of("a")).isEqualTo(VenueState.waiting(2));
    }

    @Test
    void countsItsChanges() {
        long before = states.versionProperty().get();

        states.showStored("a", VenueState.REVIEWED);

        assertThat(states.versionProperty().get()).isGreaterThan(before);
    }
}
