package io.venuecurator.desktop.review;

import io.venuecurator.desktop.keys.Command;
import io.venuecurator.desktop.keys.KeyMap;
import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The buttons below the review, each with its key on it. */
final class DecisionButtons {

    private static final Set<Command> FOR_UNDECIDED =
            Set.of(Command.ACCEPT, Command.REJECT, Command.EDIT, Command.KEEP_ORIGINAL);

    private final Map<Command, Button> buttons = new EnumMap<>(Command.class);
    private final List<Node> icons = new ArrayList<>();

    DecisionButtons(Consumer<Command> perform) {
        add(Command.ACCEPT, Feather.CHECK, perform).getStyleClass().add("success");
        add(Command.REJECT, Feather.X, perform);
        add(Command.EDIT, Feather.EDIT_3, perform);
        add(Command.KEEP_ORIGINAL, Feather.LOCK, perform);
        add(Command.UNDO_FIELD, Feather.CORNER_UP_LEFT, perform);
        add(Command.SKIP_VENUE, Feather.SKIP_FORWARD, perform).setText(Texts.of("decision.skip"));
        add(Command.ACCEPT_HIGH, Feather.CHECK_CIRCLE, perform);
        add(Command.ACCEPT_UNCONTESTED, Feather.CHECK_SQUARE, perform);
    }

    List<? extends Node> all() {
        return List.copyOf(buttons.values());
    }

    /** Enables what can be done with a line; of accept and undo only the fitting one is shown. */
    void show(Optional<FieldReview> line) {
        boolean undecided = line.filter(l -> l.status().isUndecided()).isPresent();
        boolean decided =
                line.flatMap(FieldReview::proposed).filter(p -> p.state().isDecided()).isPresent();
        FOR_UNDECIDED.forEach(command -> button(command).setDisable(!undecided));
        Button undo = button(Command.UNDO_FIELD);
        undo.setDisable(!decided);
        undo.setVisible(decided);
        undo.setManaged(decided);
        Button accept = button(Command.ACCEPT);
        accept.setVisible(!decided);
        accept.setManaged(!decided);
    }

    /** Shows on the buttons for several fields how many they would accept. */
    void show(VenueReview review) {
        scope(Command.ACCEPT_HIGH, "decision.high", review.highUndecided().size());
        scope(Command.ACCEPT_UNCONTESTED, "decision.uncontested", review.uncontested().size());
    }

    /** Shows or hides the icons; the keys and words stay. */
    void showIcons(boolean shown) {
        icons.forEach(
                icon -> {
                    icon.setVisible(shown);
                    icon.setManaged(shown);
                });
    }

    private void scope(Command command, String textKey, int fields) {
        Button button = button(command);
        button.setText(Texts.of(textKey, fields));
        button.setDisable(fields == 0);
    }

    private Button button(Command command) {
        return java.util.Objects.requireNonNull(buttons.get(command));
    }

    private Button add(Command command, Feather icon, Consumer<Command> perform) {
        Label key = new Label(KeyMap.shown(command));
        key.getStyleClass().add("key");
        Node picture = Icons.node(icon);
        icons.add(picture);
        HBox graphic = new HBox(picture, key);
        graphic.getStyleClass().add("button-marks");
        Button button = new Button(Texts.of(command), graphic);
        button.setTooltip(new Tooltip(Texts.of(command)));
        button.setContentDisplay(ContentDisplay.LEFT);
        button.getStyleClass().add("decision");
        button.setAccessibleText(
                Texts.of("command.help", Texts.of(command), KeyMap.shown(command)));
        button.setFocusTraversable(true);
        button.setOnAction(event -> perform.accept(command));
        buttons.put(command, button);
        return button;
    }
}
