package io.venuecurator.desktop.side;

import io.venuecurator.desktop.part.Part;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.desktop.theme.ThemeManager;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Callback;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A window beside the main one, described by an FXML file. Loaded when it is first shown, then
 * reused; Escape closes it. It wears the theme as long as it is shown.
 */
public final class SideWindow {

    private final String fxml;
    private final String titleKey;
    private final Callback<Class<?>, Object> controllers;
    private final ThemeManager themes;
    private final Runnable beforeShowing;
    private Subscription dressing = Subscription.EMPTY;
    private @Nullable Scene scene;
    private @Nullable Stage stage;

    /**
     * A window that is not shown yet.
     *
     * @param fxml name of its description
     * @param titleKey key of its title
     * @param controllers makes its controllers
     * @param themes dresses it
     * @param beforeShowing brings up to date what it shows
     */
    public SideWindow(
            String fxml,
            String titleKey,
            Callback<Class<?>, Object> controllers,
            ThemeManager themes,
            Runnable beforeShowing) {
        this.fxml = fxml;
        this.titleKey = titleKey;
        this.controllers = controllers;
        this.themes = themes;
        this.beforeShowing = beforeShowing;
    }

    /** Its content, brought up to date and dressed. */
    public Scene content() {
        beforeShowing.run();
        Scene made = scene;
        if (made == null) {
            made = new Scene(scrolling(Part.load(fxml, controllers).root()));
            scene = made;
        }
        dressing.unsubscribe();
        dressing = themes.dress(made);
        return made;
    }

    /** Shows it in front. */
    public void show(Window owner) {
        Scene content = content();
        Stage shown = stage;
        if (shown == null) {
            shown = make(owner, content);
            stage = shown;
        }
        shown.show();
        WithinScreen.keep(shown, owner);
        shown.toFront();
    }

    private Stage make(Window owner, Scene content) {
        Stage made = new Stage();
        made.setScene(content);
        // A filter, since lists and tables keep Escape for themselves.
        content.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE && !hasOpenChoice(content)) {
                        key.consume();
                        made.close();
                    }
                });
        made.setOnHidden(event -> dressing.unsubscribe());
        made.initOwner(owner);
        made.initModality(Modality.NONE);
        made.setTitle(Texts.of(titleKey));
        return made;
    }

    /** Scrolls what does not fit even when squeezed, as on a small screen at 200 %. */
    private static ScrollPane scrolling(Parent content) {
        ScrollPane made = new ScrollPane(content);
        made.setFitToWidth(true);
        made.setFitToHeight(true);
        made.setFocusTraversable(false);
        made.getStyleClass().add("edge-to-edge");
        return made;
    }

    private static boolean hasOpenChoice(Scene content) {
        return content.getFocusOwner() instanceof ChoiceBox<?> box && box.isShowing();
    }
}
