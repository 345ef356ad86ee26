package io.venuecurator.desktop.side;

import io.venuecurator.desktop.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * A window beside the main one, described by an FXML file. Loaded when it is first shown, then
 * reused; Escape closes it.
 */
public final class SideWindow {

    private static final String FOLDER = "/io/venuecurator/desktop/";

    private final String fxml;
    private final String titleKey;
    private final Callback<Class<?>, Object> controllers;
    private final Runnable beforeShowing;
    private @Nullable Stage stage;

    /**
     * A window that is not shown yet.
     *
     * @param fxml name of its description
     * @param titleKey key of its title
     * @param controllers makes its controllers
     * @param beforeShowing brings up to date what it shows
     */
    public SideWindow(
            String fxml,
            String titleKey,
            Callback<Class<?>, Object> controllers,
            Runnable beforeShowing) {
        this.fxml = fxml;
        this.titleKey = titleKey;
        this.controllers = controllers;
        this.beforeShowing = beforeShowing;
    }

    /** Shows it in front, dressed like its owner. */
    public void show(Window owner) {
        beforeShowing.run();
        Stage shown = stage;
        if (shown == null) {
            shown = make(owner);
            stage = shown;
        }
        shown.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        shown.show();
        shown.toFront();
    }

    private Stage make(Window owner) {
        URL url = Objects.requireNonNull(SideWindow.class.getResource(FOLDER + fxml), fxml);
        FXMLLoader loader = new FXMLLoader(url, Texts.bundle());
        loader.setControllerFactory(controllers);
        Stage made = new Stage();
        try {
            Parent root = loader.load();
            made.setScene(new Scene(root));
        } catch (IOException e) {
            throw new UncheckedIOException("The window's own description cannot be read", e);
        }
        made.getScene()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        key -> {
                            if (key.getCode() == KeyCode.ESCAPE) {
                                made.close();
                            }
                        });
        made.initOwner(owner);
        made.initModality(Modality.NONE);
        made.setTitle(Texts.of(titleKey));
        return made;
    }
}
