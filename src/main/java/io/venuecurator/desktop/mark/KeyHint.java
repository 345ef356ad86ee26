package io.venuecurator.desktop.mark;

import io.venuecurator.desktop.keys.Command;
import io.venuecurator.desktop.keys.KeyMap;
import io.venuecurator.desktop.text.Texts;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Says on a control which key does the same. */
public final class KeyHint {

    private KeyHint() {}

    /** A command's key as it looks on a keyboard. */
    public static Label key(Command command) {
        Label key = new Label(KeyMap.shown(command));
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }

    /** Puts an icon and the key on a button without words, and its words beside it on demand. */
    public static void showOn(ButtonBase button, Feather icon, Command command) {
        HBox graphic = new HBox(Icons.node(icon), key(command));
        graphic.getStyleClass().add("button-marks");
        button.setGraphic(graphic);
        tell(button, command);
    }

    /** Says what a control does and with which key, on demand and to a screen reader. */
    public static void tell(ButtonBase control, Command command) {
        String help = Texts.of("command.help", Texts.of(command), KeyMap.shown(command));
        control.setAccessibleText(help);
        control.setTooltip(new Tooltip(help));
    }
}
