package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.query.Rows;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.task.SameThreadTaskExecutor;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstVenueTest {

    private static final List<VenueRow> ROWS =
            List.of(Rows.row("a", 0, 10, "A"), Rows.row("b", 1, 10, "B"));

    private final VenueStates states = new VenueStates();
    private final VenueTableModel table = new VenueTableModel(new SameThreadTaskExecutor(), states);
    private final FirstVenue first = new FirstVenue(table, states);

    @Test
    void isTheOneThatWaitsForReview() {
        states.showStored(Standings.of(Map.of("b", VenueState.waiting(2))));

        table.show(Rows.PROFILE, ROWS, Rows.UNREADABLE);

        assertThat(table.focusedKeyProperty().get()).contains("b");
    }

    @Test
    void isTheFirstOfTheFileWhenNoneWaits() {
        table.show(Rows.PROFILE, ROWS, Rows.UNREADABLE);

        assertThat(table.focusedKeyProperty().get()).contains("a");
    }

    @Test
    void isTheOneAskedForOnceTheFileHasIt() {
        first.venue("b");
        assertThat(table.focusedKeyProperty().get()).isEmpty();

        table.show(Rows.PROFILE, ROWS, Rows.UNREADABLE);

        assertThat(table.focusedKeyProperty().get()).contains("b");
    }

    @Test
    void changesNothingOnceThereIsAFocus() {
        table.show(Rows.PROFILE, ROWS, Rows.UNREADABLE);
        states.showStored(Standings.of(Map.of("b", VenueState.waiting(2))));

        table.refresh();

        assertThat(table.focusedKeyProperty().get()).contains("a");
    }
}
