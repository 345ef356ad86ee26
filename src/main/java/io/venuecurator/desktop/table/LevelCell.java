package io.venuecurator.desktop.table;

import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.mark.Mark;
import io.venuecurator.desktop.mark.Tones;
import io.venuecurator.desktop.text.Percent;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.VenueRow;
import javafx.scene.control.TableCell;

/** A venue's completeness: level as colour, icon and word, and the percentage. */
final class LevelCell extends TableCell<VenueRow, VenueRow> {

    private final Mark mark = new Mark();

    @Override
    protected void updateItem(VenueRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        ConfidenceLevel level = ConfidenceLevel.of(row.confidence());
        mark.show(
                Icons.of(level),
                Texts.of("level.percent", Texts.of(level), Percent.of(row.confidence())),
                Tones.of(level));
        setGraphic(mark);
    }
}
