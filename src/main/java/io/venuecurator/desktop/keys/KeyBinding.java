package io.venuecurator.desktop.keys;

import javafx.scene.input.KeyCombination;

/**
 * A key and what it does.
 *
 * @param keys the keys
 * @param command what they do
 * @param number the candidate's number from 1 for {@link Command#TAKE_CANDIDATE}, else 0
 * @param whileTyping whether they also work while a text editor has the focus
 */
public record KeyBinding(KeyCombination keys, Command command, int number, boolean whileTyping) {}
