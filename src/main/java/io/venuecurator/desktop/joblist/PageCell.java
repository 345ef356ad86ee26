package io.venuecurator.desktop.joblist;

import io.venuecurator.desktop.mark.Mark;
import io.venuecurator.research.PageRecord;
import javafx.scene.control.ListCell;
import org.kordamp.ikonli.feather.Feather;

/**
 * A page that was read: its address, what it is to the venue and what came of it, in a sentence.
 */
final class PageCell extends ListCell<PageRecord> {

    private static final double MARGIN = 28;

    private final Mark mark = new Mark();

    PageCell() {
        mark.setWrapText(true);
        mark.setMinHeight(USE_PREF_SIZE);
        mark.prefWidthProperty().bind(widthProperty().subtract(MARGIN));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PageRecord page, boolean empty) {
        super.updateItem(page, empty);
        if (page == null || empty) {
            setGraphic(null);
            return;
        }
        if (page.failure() != null) {
            mark.show(Feather.X_OCTAGON, page.note(), "page-failed");
        } else if (page.values() == 0) {
            mark.show(Feather.MINUS, page.note(), "page-empty");
        } else {
            mark.show(Feather.CHECK, page.note(), "page-taken");
        }
        setGraphic(mark);
    }
}
