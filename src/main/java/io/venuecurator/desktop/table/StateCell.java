package io.venuecurator.desktop.table;

import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.mark.Mark;
import io.venuecurator.desktop.mark.StateWords;
import io.venuecurator.desktop.mark.Tones;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.venue.VenueRow;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Where a venue stands; follows a running job without the row being touched. */
final class StateCell extends TableCell<VenueRow, VenueRow> {

    private final VenueStates states;
    private final Mark mark = new Mark();
    private @Nullable VenueState shown;

    /** Held here and weakly by the states, which live longer than the cell. */
    private final ChangeListener<Number> onChange = (v, before, after) -> show(getItem());

    StateCell(VenueStates states) {
        this.states = states;
        states.versionProperty().addListener(new WeakChangeListener<>(onChange));
    }

    @Override
    protected void updateItem(VenueRow row, boolean empty) {
        super.updateItem(row, empty);
        show(empty ? null : row);
    }

    private void show(@Nullable VenueRow row) {
        VenueState state = row == null ? null : states.of(row.key());
        if (state == null) {
            setGraphic(null);
        } else if (!state.equals(shown)) {
            mark.show(Icons.of(state.kind()), StateWords.of(state), Tones.of(state.kind()));
        }
        if (state != null) {
            setGraphic(mark);
        }
        shown = state;
    }
}
