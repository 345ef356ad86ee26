package io.venuecurator.desktop.keys;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Where the keyboard is, as far as that decides what a key means. */
public enum KeyFocus {
    /** In a text: letters are letters, and Enter is the text's. */
    TEXT,
    /** On something to press: Enter presses it. */
    BUTTON,
    /** In a table. It would take Enter for itself, so that commands come first. */
    TABLE,
    /** Anywhere else. */
    ELSEWHERE;

    private static final KeyCombination PRESS = new KeyCodeCombination(KeyCode.ENTER);

    /** Where the keyboard is if that node has it; null if none has. */
    public static KeyFocus of(@Nullable Node owner) {
        return switch (owner) {
            case TextInputControl text -> TEXT;
            case ButtonBase button -> BUTTON;
            case ChoiceBox<?> box -> BUTTON;
            case TableView<?> table -> TABLE;
            case null, default -> ELSEWHERE;
        };
    }

    /** Whether commands get their keys before the control that has the keyboard. */
    public boolean isAfterCommands() {
        return this == TABLE;
    }

    /** Whether a binding works here. */
    boolean leaves(KeyBinding binding) {
        return switch (this) {
            case TEXT -> binding.whileTyping();
            case BUTTON -> !binding.keys().equals(PRESS);
            case TABLE, ELSEWHERE -> true;
        };
    }
}
