package io.venuecurator.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeyMapTest {

    @Test
    void givesEveryKeyOneMeaning() {
        assertThat(KeyMap.bindings()).extracting(KeyBinding::keys).doesNotHaveDuplicates();
    }

    @Test
    void givesEveryCommandAKey() {
        Set<Command> bound =
                KeyMap.bindings().stream().map(KeyBinding::command).collect(Collectors.toSet());

        assertThat(bound).isEqualTo(EnumSet.allOf(Command.class));
    }

    @Test
    void neverTakesAPlainKeyFromSomebodyWhoTypes() {
        assertThat(KeyMap.bindings())
                .filteredOn(KeyBinding::whileTyping)
                .allMatch(binding -> hasModifier(binding) || isFunctionKey(binding));
    }

    @Test
    void rejectsWithNoKeyThatDeletesElsewhere() {
        assertThat(KeyMap.bindings())
                .extracting(binding -> binding.keys().getName())
                .noneMatch(name -> name.contains("Backspace") || name.equals("Delete"));
    }

    @Test
    void findsCommandsByKey() {
        assertThat(found(press(KeyCode.A, false), KeyFocus.ELSEWHERE)).contains(Command.ACCEPT);
        assertThat(found(press(KeyCode.A, false), KeyFocus.TEXT)).isEmpty();
        assertThat(found(press(KeyCode.ENTER, true), KeyFocus.TEXT)).contains(Command.ACCEPT_HIGH);
        assertThat(KeyMap.find(press(KeyCode.DIGIT3, false), KeyFocus.TABLE))
                .hasValueSatisfying(b -> assertThat(b.number()).isEqualTo(3));
    }

    @Test
    void leavesEnterToTextsAndButtonsAndEditsElsewhere() {
        KeyEvent enter = press(KeyCode.ENTER, false);

        assertThat(found(enter, KeyFocus.TABLE)).contains(Command.EDIT);
        assertThat(found(enter, KeyFocus.ELSEWHERE)).contains(Command.EDIT);
        assertThat(found(press(KeyCode.E, false), KeyFocus.BUTTON)).contains(Command.EDIT);
        assertThat(KeyMap.bindings())
                .filteredOn(b -> b.keys().equals(new KeyCodeCombination(KeyCode.ENTER)))
                .singleElement()
                .satisfies(b -> assertThat(KeyFocus.TEXT.leaves(b)).isFalse())
                .satisfies(b -> assertThat(KeyFocus.BUTTON.leaves(b)).isFalse());
    }

    @Test
    void showsEveryKeyOfACommandOnTheCard() {
        assertThat(KeyMap.allShown(Command.EDIT)).hasSize(2);
        assertThat(KeyMap.allShown(Command.SHOW_KEYS)).containsExactly("F1", "?");
        assertThat(KeyMap.allShown(Command.TAKE_CANDIDATE)).containsExactly("1…9");
    }

    private static Optional<Command> found(KeyEvent pressed, KeyFocus focus) {
        return KeyMap.find(pressed, focus).map(KeyBinding::command);
    }

    private static boolean hasModifier(KeyBinding binding) {
        KeyCombination keys = binding.keys();
        return keys.getShortcut() == KeyCombination.ModifierValue.DOWN
                || keys.getAlt() == KeyCombination.ModifierValue.DOWN;
    }

    private static boolean isFunctionKey(KeyBinding binding) {
        return binding.keys() instanceof KeyCodeCombination keys && keys.getCode().isFunctionKey();
    }

    private static KeyEvent press(KeyCode code, boolean control) {
        EventType<KeyEvent> type = KeyEvent.KEY_PRESSED;
        return new KeyEvent(type, "", "", code, false, control, false, false);
    }
}
