package io.venuecurator.desktop.table;

import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.mark.Mark;
import io.venuecurator.desktop.mark.StateWords;
import io.venuecurator.desktop.mark.Tones;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.VenueRow;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a venue stands and its flag; follows a running job without the row being touched. */
final class StateCell extends TableCell<VenueRow, VenueRow> {

    private final VenueStates states;
    private final Mark mark = new Mark();
    private final FontIcon flag = Icons.node(Feather.FLAG);
    private final HBox content = new HBox(flag, mark);
    private @Nullable VenueState shown;

    /** Held here and weakly by the states, which live longer than the cell. */
    private final ChangeListener<Number> onChange = (v, before, after) -> show(getItem());

    StateCell(VenueStates states) {
        this.states = states;
        content.getStyleClass().add("state-cell");
        flag.managedProperty().bind(flag.visibleProperty());
        states.versionProperty().addListener(new WeakChangeListener<>(onChange));
    }

    @Override
    protected void updateItem(VenueRow row, boolean empty) {
        super.updateItem(row, empty);
        show(empty ? null : row);
    }

    private void show(@Nullable VenueRow row) {
        if (row == null) {
            setGraphic(null);
            setAccessibleText(null);
            shown = null;
            return;
        }
        VenueState state = states.of(row.key());
        String words = StateWords.of(state);
        if (!state.equals(shown)) {
            mark.show(Icons.of(state.kind()), words, Tones.of(state.kind()));
            shown = state;
        }
        boolean flagged = states.isFlagged(row.key());
        flag.setVisible(flagged);
        setAccessibleText(flagged ? Texts.of("state.flagged", words) : words);
        setGraphic(content);
    }
}
