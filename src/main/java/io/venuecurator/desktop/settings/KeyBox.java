package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Says where a key stands; takes a new one, forgets the old one, shows neither. */
final class KeyBox extends VBox {

    private static final double TYPING_WIDTH = 130;

    private final KeyModel model;
    private final Label standing = new Label();
    private final PasswordField typed = new PasswordField();
    private final Button keep = new Button(Texts.of("settings.key.keep"));
    private final Button forget = new Button(Texts.of("settings.key.forget"));
    private final HBox consent = new HBox();

    KeyBox(KeyModel model) {
        this.model = model;
        String name = Texts.of(model.name());
        getStyleClass().add("key-box");
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        standing.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(standing, Priority.ALWAYS);
        typed.setPrefWidth(TYPING_WIDTH);
        typed.setMinWidth(TYPING_WIDTH);
        typed.setPromptText(Texts.of("settings.key.new"));
        typed.setAccessibleText(Texts.of("settings.key.new.help", name));
        typed.setOnAction(event -> keep());
        button(keep, Texts.of("settings.key.keep.help", name), this::keep);
        button(forget, Texts.of("settings.key.forget.help", name), model::forget);
        Button agree = new Button(Texts.of("settings.key.consent"));
        Button decline = new Button(Texts.of("settings.key.decline"));
        button(agree, Texts.of("settings.key.consent.help", name), model::consent);
        button(decline, Texts.of("settings.key.decline.help", name), model::decline);
        consent.getStyleClass().add("key-line");
        consent.setAlignment(Pos.CENTER_RIGHT);
        consent.getChildren().setAll(agree, decline);
        HBox line = new HBox(standing, typed, keep, forget);
        line.getStyleClass().add("key-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line, consent);
        keep.disableProperty().bind(typed.textProperty().isEmpty());
        model.stateProperty().subscribe(this::show);
    }

    private static void button(Button button, String help, Runnable action) {
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(help);
        button.setOnAction(event -> action.run());
    }

    private void keep() {
        String key = typed.getText();
        typed.clear();
        model.keep(key);
    }

    private void show(KeyState state) {
        String name = Texts.of(model.name());
        standing.setText(
                switch (state) {
                    case KeyState.Working working -> Texts.of("settings.key.working", name);
                    case KeyState.Missing missing -> Texts.of("settings.key.missing", name);
                    case KeyState.Stands(String place) ->
                            Texts.of("settings.key.stands", name, place);
                    case KeyState.Overridden(String place, String variable) ->
                            Texts.of("settings.key.overridden", name, place, variable);
                    case KeyState.NeedsConsent(var file, String variable) ->
                            Texts.of("settings.key.ask", name, file, variable);
                    case KeyState.Failed(String message) ->
                            Texts.of("settings.key.failed", name, message);
                });
        boolean asks = state instanceof KeyState.NeedsConsent;
        boolean works = state instanceof KeyState.Working;
        consent.setVisible(asks);
        consent.setManaged(asks);
        typed.setVisible(!asks);
        typed.setManaged(!asks);
        typed.setDisable(works);
        keep.setVisible(!asks);
        keep.setManaged(!asks);
        forget.setDisable(works);
        boolean kept = state instanceof KeyState.Stands || state instanceof KeyState.Overridden;
        forget.setVisible(kept);
        forget.setManaged(kept);
    }
}
