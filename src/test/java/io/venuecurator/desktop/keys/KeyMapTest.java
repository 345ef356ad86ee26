package io.venuecurator.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
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
        assertThat(KeyMap.find(press(KeyCode.A, false), false))
                .hasValueSatisfying(b -> assertThat(b.command()).isEqualTo(Command.ACCEPT));
        assertThat(KeyMap.find(press(KeyCode.A, false), true)).isEmpty();
        assertThat(KeyMap.find(press(KeyCode.ENTER, true), true))
                .hasValueSatisfying(b -> assertThat(b.command()).isEqualTo(Command.ACCEPT_HIGH));
        assertThat(KeyMap.find(press(KeyCode.DIGIT3, false), false))
                .hasValueSatisfying(b -> assertThat(b.number()).isEqualTo(3));
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
