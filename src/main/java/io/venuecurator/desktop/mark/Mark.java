package io.venuecurator.desktop.mark;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A word with its icon, both in the colour of a style class. One node is made per cell and shows
 * many things in turn.
 */
public final class Mark extends Label {

    private final FontIcon icon = new FontIcon();
    private String tone = "";

    /** An empty mark. */
    public Mark() {
        getStyleClass().add("mark");
        setMinWidth(0);
    }

    /**
     * Shows something.
     *
     * @param picture the icon
     * @param text the word
     * @param newTone style class that colours both
     */
    public void show(Feather picture, String text, String newTone) {
        icon.setIconCode(picture);
        setGraphic(icon);
        setText(text);
        if (!tone.equals(newTone)) {
            dress(newTone);
            tone = newTone;
        }
    }

    /** In one change, since each looks up the styles anew. */
    private void dress(String newTone) {
        int old = getStyleClass().indexOf(tone);
        if (old < 0) {
            getStyleClass().add(newTone);
        } else {
            getStyleClass().set(old, newTone);
        }
    }
}
