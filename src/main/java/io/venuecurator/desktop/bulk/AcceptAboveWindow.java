package io.venuecurator.desktop.bulk;

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
import org.jspecify.annotations.Nullable;

/** The window of the preview. It stands beside the main window and blocks nothing. */
public final class AcceptAboveWindow {

    private static final String FXML = "/io/venuecurator/desktop/AcceptAbove.fxml";

    private final AcceptAboveModel model;
    private final javafx.util.Callback<Class<?>, Object> controllers;
    private @Nullable Stage stage;

    /** Made once; its content is loaded when it is first shown. */
    public AcceptAboveWindow(
            AcceptAboveModel model, javafx.util.Callback<Class<?>, Object> controllers) {
        this.model = model;
        this.controllers = controllers;
    }

    /** Shows a fresh preview. */
    public void show(Window owner) {
        model.refresh();
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
        URL fxml = Objects.requireNonNull(AcceptAboveWindow.class.getResource(FXML), FXML);
        FXMLLoader loader = new FXMLLoader(fxml, Texts.bundle());
        loader.setControllerFactory(controllers);
        Stage made = new Stage();
        try {
            Parent root = loader.load();
            made.setScene(new Scene(root));
        } catch (IOException e) {
            throw new UncheckedIOException("The window's own description cannot be read", e);
        }
        AcceptAboveController controller = loader.getController();
        controller.onClose(made::close);
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
        made.setTitle(Texts.of("above.title"));
        return made;
    }
}
