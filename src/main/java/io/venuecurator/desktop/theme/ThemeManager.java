package io.venuecurator.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * Dresses the windows: AtlantaFX's Primer theme, our style sheet, and our colours for the theme.
 * The one place that switches them.
 */
public final class ThemeManager {

    /** Light colours: values for the names that {@code window.css} looks up. */
    public static final String LIGHT_COLOURS = "colours-light.css";

    /** Dark colours. */
    public static final String DARK_COLOURS = "colours-dark.css";

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final String STYLES = "window.css";

    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(ThemeChoice.SYSTEM);

    /** The user's choice; setting it changes the windows at once. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /**
     * Dresses a scene, now and on every change of the choice or of the system.
     *
     * @return ends that the scene follows
     */
    public Subscription dress(Scene scene) {
        return Subscription.combine(
                choice.subscribe(now -> apply(scene)),
                Platform.getPreferences()
                        .colorSchemeProperty()
                        .subscribe((before, now) -> apply(scene)));
    }

    private void apply(Scene scene) {
        boolean dark =
                choice.get().isDark(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        String base =
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        scene.getStylesheets()
                .setAll(List.of(sheet(STYLES), sheet(dark ? DARK_COLOURS : LIGHT_COLOURS)));
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
    }

    private static String sheet(String name) {
        URL url = ThemeManager.class.getResource("/io/venuecurator/desktop/" + name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
