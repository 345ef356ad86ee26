package io.venuecurator.desktop.main;

import io.venuecurator.desktop.keys.Command;
import io.venuecurator.desktop.keys.KeyMap;
import io.venuecurator.desktop.text.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The card with all keys, made from the one table of bindings. */
public final class KeyCardController {

    private static final int COLUMNS = 2;

    @FXML private GridPane keys;

    /** Called by the controller factory. */
    public KeyCardController() {}

    @FXML
    void initialize() {
        List<Command> commands = List.of(Command.values());
        int rows = Math.ceilDiv(commands.size(), COLUMNS);
        for (int i = 0; i < commands.size(); i++) {
            int column = i / rows * 2;
            keys.add(keysOf(commands.get(i)), column, i % rows);
            keys.add(whole(new Label(Texts.of(commands.get(i)))), column + 1, i % rows);
        }
    }

    private static HBox keysOf(Command command) {
        HBox all = new HBox();
        all.getStyleClass().add("key-card-keys");
        for (String shown : KeyMap.allShown(command)) {
            Label key = whole(new Label(shown));
            key.getStyleClass().add("key");
            all.getChildren().add(key);
        }
        return all;
    }

    /** A key that is cut short tells nothing. */
    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
