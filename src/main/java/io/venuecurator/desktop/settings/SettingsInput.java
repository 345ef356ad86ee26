package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.text.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is typed into the settings. */
final class SettingsInput {

    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,8}");

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,6}(\\.\\d{1,2})?");

    private SettingsInput() {}

    /** The most requests of a session, none if nothing is typed. */
    static Optional<Integer> limit(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(typed.strip()));
    }

    /** The most to pay for a session in US dollars, none if nothing is typed. */
    static Optional<BigDecimal> amount(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(typed.strip()));
    }

    /** What is wrong with the amount, if anything. */
    static Optional<String> problemOfAmount(String typed) {
        return typed.isBlank()
                        || (AMOUNT.matcher(typed.strip()).matches()
                                && new BigDecimal(typed.strip()).signum() > 0)
                ? Optional.empty()
                : Optional.of(Texts.of("settings.cost.problem"));
    }

    /** What is wrong with the limit, if anything. */
    static Optional<String> problemOfLimit(String typed) {
        return typed.isBlank() || LIMIT.matcher(typed.strip()).matches()
                ? Optional.empty()
                : Optional.of(Texts.of("settings.limit.problem"));
    }
}
