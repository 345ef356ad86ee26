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
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/**
 * Dresses the window: AtlantaFX's Primer theme, our style sheet, and our colours for the theme. The
 * one place that switches them.
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

    /** The user's choice; setting it changes the window at once. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** Dresses a scene, now and on every change of the choice or of the system. */
    public void dress(Scene scene) {
        choice.subscribe(() -> apply(scene));
        Platform.getPreferences().colorSchemeProperty().subscribe(() -> apply(scene));
        apply(scene);
    }

    private void apply(Scene scene) {
        boolean dark =
                choice.get().isDark(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        ObservableList<String> sheets = scene.getStylesheets();
        sheets.setAll(List.of(sheet(STYLES), sheet(dark ? DARK_COLOURS : LIGHT_COLOURS)));
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
    }

    private static String sheet(String name) {
        URL url = ThemeManager.class.getResource("/io/venuecurator/desktop/" + name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
