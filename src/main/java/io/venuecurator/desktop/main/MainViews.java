package io.venuecurator.desktop.main;

import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.open.FileState;
import io.venuecurator.desktop.part.Part;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Callback;

/**
 * Shows one view at a time, and none while no file is open. A view other than the venues is loaded
 * when it is first asked for, so that the window's start does not wait for it.
 */
final class MainViews {

    private final Pane place;
    private final ObjectProperty<MainView> view;
    private final FileModel file;
    private final Callback<Class<?>, Object> controllers;
    private final Map<MainView, Node> made = new EnumMap<>(MainView.class);

    /**
     * Connects the views.
     *
     * @param place where views stand on top of each other
     * @param venues the view that is there from the beginning
     */
    MainViews(
            Pane place,
            Node venues,
            ObjectProperty<MainView> view,
            FileModel file,
            Callback<Class<?>, Object> controllers) {
        this.place = place;
        this.view = view;
        this.file = file;
        this.controllers = controllers;
        made.put(MainView.VENUES, venues);
        view.subscribe(now -> show());
        file.stateProperty().subscribe(now -> show());
    }

    private void show() {
        boolean open = file.stateProperty().get() instanceof FileState.Open;
        Node shown = open ? made.computeIfAbsent(view.get(), this::make) : null;
        made.values().forEach(node -> node.setVisible(node.equals(shown)));
    }

    private Node make(MainView wanted) {
        Node node = Part.load(fxml(wanted), controllers).root();
        place.getChildren().add(node);
        return node;
    }

    private static String fxml(MainView view) {
        return switch (view) {
            case VENUES -> throw new IllegalStateException("The venues are there already");
            case JOBS -> "JobList.fxml";
            case DASHBOARD -> "Dashboard.fxml";
        };
    }
}
