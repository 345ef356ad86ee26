package io.venuecurator.desktop.keys;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * All bindings of the program in one table; a test proves that no two collide. Bindings without a
 * modifier never work while a text editor has the focus, so a letter typed is a letter.
 */
public final class KeyMap {

    private static final int CANDIDATES = 9;

    /** Of "?" the card need not say with which keys of a layout it is typed. */
    private static final int MOST_SHOWN = 2;

    private static final List<KeyBinding> BINDINGS = table();

    private KeyMap() {}

    /** Every binding, in the order in which the key card shows them. */
    public static List<KeyBinding> bindings() {
        return BINDINGS;
    }

    /**
     * The binding that a pressed key means where the keyboard is; keys that belong there do not.
     */
    public static Optional<KeyBinding> find(KeyEvent pressed, KeyFocus focus) {
        return BINDINGS.stream()
                .filter(b -> focus.leaves(b))
                .filter(b -> b.keys().match(pressed))
                .findFirst();
    }

    /** How a command's first key is written on its button, for example "Ctrl+Z". */
    public static String shown(Command command) {
        return BINDINGS.stream()
                .filter(b -> b.command() == command)
                .findFirst()
                .map(b -> b.keys().getDisplayText())
                .orElse("");
    }

    /** All keys of a command as the key card writes them, without what reads the same. */
    public static List<String> allShown(Command command) {
        if (command == Command.TAKE_CANDIDATE) {
            return List.of("1…" + CANDIDATES);
        }
        return BINDINGS.stream()
                .filter(b -> b.command() == command)
                .map(b -> b.keys().getDisplayText())
                .distinct()
                .limit(MOST_SHOWN)
                .toList();
    }

    private static List<KeyBinding> table() {
        List<KeyBinding> table = new ArrayList<>();
        table.add(letter(KeyCode.A, Command.ACCEPT));
        table.add(letter(KeyCode.X, Command.REJECT));
        table.add(letter(KeyCode.E, Command.EDIT));
        table.add(letter(KeyCode.ENTER, Command.EDIT));
        table.add(letter(KeyCode.O, Command.KEEP_ORIGINAL));
        for (int number = 1; number <= CANDIDATES; number++) {
            table.add(digit(KeyCode.valueOf("DIGIT" + number), number));
            table.add(digit(KeyCode.valueOf("NUMPAD" + number), number));
        }
        table.add(letter(KeyCode.L, Command.OPEN_SOURCE));
        table.add(letter(KeyCode.S, Command.SKIP_VENUE));
        table.add(letter(KeyCode.F, Command.FLAG_VENUE));
        table.add(letter(KeyCode.U, Command.UNDO_FIELD));
        table.add(letter(KeyCode.J, Command.NEXT_FIELD));
        table.add(letter(KeyCode.K, Command.PREVIOUS_FIELD));
        table.add(letter(KeyCode.T, Command.TOGGLE_ALL_FIELDS));
        table.add(with(KeyCode.ENTER, Command.ACCEPT_HIGH, SHORTCUT_DOWN));
        table.add(with(KeyCode.ENTER, Command.ACCEPT_UNCONTESTED, SHORTCUT_DOWN, SHIFT_DOWN));
        table.add(with(KeyCode.RIGHT, Command.NEXT_VENUE, ALT_DOWN));
        table.add(with(KeyCode.LEFT, Command.PREVIOUS_VENUE, ALT_DOWN));
        table.add(
                new KeyBinding(
                        new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN), Command.UNDO, 0, false));
        table.add(
                new KeyBinding(
                        new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN),
                        Command.REDO,
                        0,
                        false));
        table.add(with(KeyCode.U, Command.UNDO_SELECTION, SHORTCUT_DOWN, SHIFT_DOWN));
        table.add(with(KeyCode.A, Command.ACCEPT_ABOVE, SHORTCUT_DOWN, SHIFT_DOWN));
        table.add(with(KeyCode.O, Command.OPEN_FILE, SHORTCUT_DOWN));
        table.add(with(KeyCode.F, Command.SEARCH, SHORTCUT_DOWN));
        table.add(with(KeyCode.R, Command.ENRICH_SELECTED, SHORTCUT_DOWN));
        table.add(with(KeyCode.R, Command.ENRICH_BELOW, SHORTCUT_DOWN, SHIFT_DOWN));
        table.add(with(KeyCode.S, Command.EXPORT, SHORTCUT_DOWN, SHIFT_DOWN));
        table.add(with(KeyCode.DIGIT1, Command.SHOW_VENUES, SHORTCUT_DOWN));
        table.add(with(KeyCode.DIGIT2, Command.SHOW_JOBS, SHORTCUT_DOWN));
        table.add(with(KeyCode.DIGIT3, Command.SHOW_DASHBOARD, SHORTCUT_DOWN));
        table.add(with(KeyCode.COMMA, Command.SETTINGS, SHORTCUT_DOWN));
        table.add(with(KeyCode.F6, Command.NEXT_PART));
        table.add(with(KeyCode.F1, Command.SHOW_KEYS));
        table.add(new KeyBinding(new KeyCharacterCombination("?"), Command.SHOW_KEYS, 0, false));
        table.add(
                new KeyBinding(
                        new KeyCodeCombination(KeyCode.SLASH, SHIFT_DOWN),
                        Command.SHOW_KEYS,
                        0,
                        false));
        return List.copyOf(table);
    }

    private static KeyBinding letter(KeyCode code, Command command) {
        return new KeyBinding(new KeyCodeCombination(code), command, 0, false);
    }

    private static KeyBinding digit(KeyCode code, int number) {
        return new KeyBinding(new KeyCodeCombination(code), Command.TAKE_CANDIDATE, number, false);
    }

    private static KeyBinding with(
            KeyCode code, Command command, KeyCombination.Modifier... modifiers) {
        return new KeyBinding(new KeyCodeCombination(code, modifiers), command, 0, true);
    }
}
