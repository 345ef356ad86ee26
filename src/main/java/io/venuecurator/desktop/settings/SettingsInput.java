package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.text.Texts;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is typed into the settings. */
final class SettingsInput {

    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,8}");

    private SettingsInput() {}

    /** The most requests of a session, none if nothing is typed. */
    static Optional<Integer> limit(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(typed.strip()));
    }

    /** What is wrong with the limit, if anything. */
    static Optional<String> problemOfLimit(String typed) {
        return typed.isBlank() || LIMIT.matcher(typed.strip()).matches()
                ? Optional.empty()
                : Optional.of(Texts.of("settings.limit.problem"));
    }
}
