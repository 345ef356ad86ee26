package io.venuecurator.desktop.settings;

import java.nio.file.Path;

/** Where a key stands, as far as the settings know. */
sealed interface KeyState {

    /** Being looked for, kept or forgotten. */
    record Working() implements KeyState {}

    /** Nowhere. */
    record Missing() implements KeyState {}

    /**
     * It is there.
     *
     * @param place as in "the system's keychain"
     */
    record Stands(String place) implements KeyState {}

    /**
     * It was kept, but the environment holds another one, which goes first.
     *
     * @param place where it was kept
     * @param variable the environment's variable
     */
    record Overridden(String place, String variable) implements KeyState {}

    /**
     * Nothing is kept yet: the user must say whether a file may hold it.
     *
     * @param file the owner-only file that would be written
     * @param variable the environment variable that does without
     */
    record NeedsConsent(Path file, String variable) implements KeyState {}

    /**
     * It could not be kept or forgotten.
     *
     * @param message why, in a sentence
     */
    record Failed(String message) implements KeyState {}
}
