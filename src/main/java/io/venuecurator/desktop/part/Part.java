package io.venuecurator.desktop.part;

import io.venuecurator.desktop.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

/**
 * A part of the window, loaded from its description.
 *
 * @param root its uppermost node
 * @param controller what the description names as its controller
 */
public record Part<C>(Parent root, C controller) {

    private static final String FOLDER = "/io/venuecurator/desktop/";

    /**
     * Loads a part with its texts; takes as long as the part is rich.
     *
     * @param fxml name of the description
     * @param controllers makes the controllers that it names
     */
    public static <C> Part<C> load(String fxml, Callback<Class<?>, Object> controllers) {
        URL url = Objects.requireNonNull(Part.class.getResource(FOLDER + fxml), fxml);
        FXMLLoader loader = new FXMLLoader(url, Texts.bundle());
        loader.setControllerFactory(controllers);
        try {
            Parent root = loader.load();
            return new Part<>(root, loader.getController());
        } catch (IOException e) {
            throw new UncheckedIOException("The window's own description cannot be read", e);
        }
    }
}
