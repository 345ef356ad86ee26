package io.venuecurator.desktop.main;

import io.venuecurator.desktop.keys.Command;
import io.venuecurator.desktop.keys.KeyBinding;
import io.venuecurator.desktop.keys.KeyMap;
import io.venuecurator.desktop.text.Texts;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Modality;
import javafx.stage.Window;

/** The card with all keys, made from the one table of bindings. */
public class KeyCard {

    private static final int ROWS = 13;

    /** Shows the card beside the window; it does not block it. */
    public void show(Window owner) {
        Alert card = new Alert(Alert.AlertType.INFORMATION);
        card.initOwner(owner);
        card.initModality(Modality.NONE);
        card.setTitle(Texts.of("keys.title"));
        card.setHeaderText(Texts.of("keys.title"));
        card.setGraphic(null);
        card.getDialogPane().setContent(grid());
        card.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        card.show();
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-card");
        int line = 0;
        for (Command command : Command.values()) {
            List<String> keys =
                    KeyMap.bindings().stream()
                            .filter(b -> b.command() == command)
                            .map(KeyBinding::keys)
                            .map(k -> k.getDisplayText())
                            .limit(1)
                            .toList();
            String shown = command == Command.TAKE_CANDIDATE ? "1…9" : keys.getFirst();
            Label key = new Label(shown);
            key.getStyleClass().add("key");
            int column = line / ROWS * 2;
            grid.add(key, column, line % ROWS);
            grid.add(new Label(Texts.of(command)), column + 1, line % ROWS);
            line++;
        }
        return grid;
    }
}
