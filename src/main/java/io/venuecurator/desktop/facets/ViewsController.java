package io.venuecurator.desktop.facets;

import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.text.Texts;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The menu of saved views, and the line in which one gets its name. */
public final class ViewsController {

    private final ViewsModel model;

    @FXML private MenuButton viewsMenu;
    @FXML private Node viewNaming;
    @FXML private TextField viewName;
    @FXML private Label viewProblem;

    /** The view that is being renamed, none while a new one is being saved. */
    private @Nullable SavedView renamed;

    /** Called by the controller factory. */
    public ViewsController(ViewsModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        viewNaming.managedProperty().bind(viewNaming.visibleProperty());
        viewProblem.managedProperty().bind(viewProblem.visibleProperty());
        viewProblem.visibleProperty().bind(viewProblem.textProperty().isNotEmpty());
        viewsMenu.setOnShowing(event -> fill());
        fill();
    }

    @FXML
    void onName() {
        SavedView old = renamed;
        Optional<String> wrong =
                old == null
                        ? model.save(viewName.getText())
                        : model.rename(old, viewName.getText());
        viewProblem.setText(wrong.orElse(""));
        if (wrong.isEmpty()) {
            onCancel();
        }
    }

    @FXML
    void onCancel() {
        viewProblem.setText("");
        viewNaming.setVisible(false);
        viewsMenu.requestFocus();
    }

    private void fill() {
        Optional<SavedView> current = model.current();
        viewsMenu.getItems().clear();
        for (SavedView view : model.viewsProperty().get()) {
            MenuItem item = item(view.name(), () -> model.apply(view));
            if (current.equals(Optional.of(view))) {
                item.setGraphic(Icons.node(Feather.CHECK));
            }
            viewsMenu.getItems().add(item);
        }
        if (!viewsMenu.getItems().isEmpty()) {
            viewsMenu.getItems().add(new SeparatorMenuItem());
        }
        viewsMenu.getItems().add(item(Texts.of("views.save"), () -> ask(null)));
        current.ifPresent(
                view -> {
                    viewsMenu
                            .getItems()
                            .add(item(Texts.of("views.rename", view.name()), () -> ask(view)));
                    viewsMenu
                            .getItems()
                            .add(
                                    item(
                                            Texts.of("views.delete", view.name()),
                                            () -> model.delete(view)));
                });
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void ask(@Nullable SavedView view) {
        renamed = view;
        viewName.setText(view == null ? "" : view.name());
        viewNaming.setVisible(true);
        viewName.requestFocus();
        viewName.selectAll();
    }
}
