package io.venuecurator.desktop.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the window, from the bundle {@code Texts}. A test keeps the bundle and its uses in
 * step: no key is missing, none is unused.
 */
public final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.venuecurator.desktop.Texts", Locale.getDefault());

    private Texts() {}

    /** The bundle itself, for FXML. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /**
     * The text under a key, with its places filled as {@link MessageFormat} does.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public static String of(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }

    /** The word for a constant: the key is the enum's simple name and the constant's name. */
    public static String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A moment as date and time in this system's zone and language. */
    public static String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    /** The day of a moment in this system's zone and language, without the year. */
    public static String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM", Locale.getDefault())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    /** A moment of today as hours and minutes in this system's zone. */
    public static String clockTime(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
