package io.venuecurator.desktop.joblist;

import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.research.PageRecord;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/**
 * A page that was read: its address, what it is to the venue and what came of it, in a sentence.
 */
final class PageLine extends HBox {

    PageLine(PageRecord page) {
        Label note = new Label(page.note());
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        setHgrow(note, Priority.ALWAYS);
        getStyleClass().addAll("page-line", tone(page));
        getChildren().addAll(Icons.node(icon(page)), note);
    }

    private static Feather icon(PageRecord page) {
        if (page.failure() != null) {
            return Feather.X_OCTAGON;
        }
        return page.values() == 0 ? Feather.MINUS : Feather.CHECK;
    }

    private static String tone(PageRecord page) {
        if (page.failure() != null) {
            return "page-failed";
        }
        return page.values() == 0 ? "page-empty" : "page-taken";
    }
}
