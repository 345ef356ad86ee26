package io.venuecurator.desktop.side;

import io.venuecurator.desktop.part.Part;
import io.venuecurator.desktop.text.Texts;
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

    private final String fxml;
    private final String titleKey;
    private final Callback<Class<?>, Object> controllers;
    private final Runnable beforeShowing;
    private @Nullable Scene scene;
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

    /** Its content, brought up to date and dressed like another scene. */
    public Scene sceneLike(Scene model) {
        beforeShowing.run();
        Scene made = scene;
        if (made == null) {
            made = new Scene(Part.load(fxml, controllers).root());
            scene = made;
        }
        made.getStylesheets().setAll(model.getStylesheets());
        return made;
    }

    /** Shows it in front, dressed like its owner. */
    public void show(Window owner) {
        Scene content = sceneLike(owner.getScene());
        Stage shown = stage;
        if (shown == null) {
            shown = make(owner, content);
            stage = shown;
        }
        shown.show();
        shown.toFront();
    }

    private Stage make(Window owner, Scene content) {
        Stage made = new Stage();
        made.setScene(content);
        content.addEventHandler(
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
