package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.task.SameThreadTaskExecutor;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VenueTableModelTest {

    private final VenueStates states = new VenueStates();
    private final VenueTableModel model = new VenueTableModel(new SameThreadTaskExecutor(), states);

    @Test
    void asksAgainWheneverTheQueryChanges() {
        model.show(
                Rows.PROFILE,
                List.of(Rows.row("a", 0, 10, "Alpha"), Rows.row("b", 1, 10, "B")),
                Rows.UNREADABLE);
        assertThat(keys()).containsExactly("a", "b");

        model.queryProperty().set(TableQuery.ALL.withText("alpha"));

        assertThat(keys()).containsExactly("a");
    }

    @Test
    void keepsTheQueryWhenTheFileChanges() {
        model.queryProperty().set(TableQuery.ALL.withText("alpha"));

        model.show(
                Rows.PROFILE,
                List.of(Rows.row("a", 0, 10, "Alpha"), Rows.row("b", 1, 10, "B")),
                Rows.UNREADABLE);

        assertThat(keys()).containsExactly("a");
    }

    @Test
    void seesTheStatesOfTheMomentItIsAsked() {
        FacetSelection waiting = FacetSelection.NONE.toggle("state", "WAITING");
        model.queryProperty().set(TableQuery.ALL.withSelection(waiting));
        model.show(Rows.PROFILE, List.of(Rows.row("a", 0, 10, "Alpha")), Rows.UNREADABLE);
        assertThat(keys()).isEmpty();

        states.showStored(Standings.of(Map.of("a", VenueState.waiting(1))));
        model.refresh();

        assertThat(keys()).containsExactly("a");
    }

    @Test
    void forgetsEverythingWhenCleared() {
        model.show(Rows.PROFILE, List.of(Rows.row("a", 0, 10, "Alpha")), Rows.UNREADABLE);
        model.focusedKeyProperty().set(Optional.of("a"));

        model.clear();

        assertThat(model.resultProperty().get()).isEqualTo(TableResult.EMPTY);
        assertThat(model.focusedKeyProperty().get()).isEmpty();
    }

    @Test
    void goesToTheFirstVenueShownWhenTheUserHidesTheFocusedOne() {
        showTwo();
        model.focusedKeyProperty().set(Optional.of("b"));
        model.selectedKeysProperty().set(List.of("a", "b"));

        model.queryProperty().set(TableQuery.ALL.withText("alpha"));

        assertThat(model.focusedKeyProperty().get()).contains("a");
        assertThat(model.selectedKeysProperty().get()).containsExactly("a");

        model.queryProperty().set(TableQuery.ALL.withText("nowhere"));

        assertThat(model.focusedKeyProperty().get()).isEmpty();
        assertThat(model.selectedKeysProperty().get()).isEmpty();
    }

    @Test
    void staysAtAVenueThatLeavesTheFilterByItself() {
        states.showStored(
                Standings.of(Map.of("a", VenueState.waiting(1), "b", VenueState.waiting(1))));
        model.queryProperty()
                .set(TableQuery.ALL.withSelection(FacetSelection.NONE.toggle("state", "WAITING")));
        showTwo();
        model.focusedKeyProperty().set(Optional.of("b"));
        model.selectedKeysProperty().set(List.of("b"));

        states.showStored(Standings.of(Map.of("a", VenueState.waiting(1))));
        model.refresh();

        assertThat(keys()).containsExactly("a");
        assertThat(model.focusedKeyProperty().get()).contains("b");
        assertThat(model.selectedKeysProperty().get()).isEmpty();
    }

    @Test
    void leavesAVenueThatTheFileNoLongerHas() {
        showTwo();
        model.focusedKeyProperty().set(Optional.of("b"));

        model.show(Rows.PROFILE, List.of(Rows.row("a", 0, 10, "Alpha")), Rows.UNREADABLE);

        assertThat(model.focusedKeyProperty().get()).contains("a");
    }

    private void showTwo() {
        model.show(
                Rows.PROFILE,
                List.of(Rows.row("a", 0, 10, "Alpha"), Rows.row("b", 1, 10, "B")),
                Rows.UNREADABLE);
    }

    private List<String> keys() {
        return model.resultProperty().get().rows().stream().map(VenueRow::key).toList();
    }
}
