package io.venuecurator.desktop.main;

import io.venuecurator.desktop.keys.Command;
import io.venuecurator.desktop.keys.KeyBinding;
import io.venuecurator.desktop.keys.KeyFocus;
import io.venuecurator.desktop.keys.KeyMap;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.review.ReviewController;
import io.venuecurator.desktop.side.SideWindow;
import io.venuecurator.desktop.table.FlagModel;
import io.venuecurator.desktop.table.TableController;
import io.venuecurator.desktop.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Callback;

/** The frame: puts the parts together and hands keys to whom they concern. */
public final class MainController {

    private final FileModel file;
    private final SideWindow keyCard;
    private final SideWindow acceptAbove;
    private final SideWindow undoSelection;
    private final SideWindow settings;
    private final FlagModel flags;
    private final ObjectProperty<MainView> view;
    private final Callback<Class<?>, Object> controllers;

    @FXML private BorderPane root;
    @FXML private StackPane centre;
    @FXML private SplitPane parts;
    @FXML private Node facets;
    @FXML private Node table;
    @FXML private Node review;
    @FXML private ToolbarController toolbarController;
    @FXML private ReviewController reviewController;
    @FXML private TableController tableController;

    /**
     * Called by the controller factory.
     *
     * @param view what stands in the middle
     * @param controllers makes the controllers of views that are made later
     */
    public MainController(
            FileModel file,
            SideWindow keyCard,
            SideWindow acceptAbove,
            SideWindow undoSelection,
            SideWindow settings,
            FlagModel flags,
            ObjectProperty<MainView> view,
            Callback<Class<?>, Object> controllers) {
        this.file = file;
        this.keyCard = keyCard;
        this.acceptAbove = acceptAbove;
        this.undoSelection = undoSelection;
        this.settings = settings;
        this.flags = flags;
        this.view = view;
        this.controllers = controllers;
    }

    @FXML
    void initialize() {
        new MainViews(centre, parts, view, file, controllers);
        parts.visibleProperty()
                .subscribe(
                        visible -> {
                            if (visible) {
                                focus(table);
                            }
                        });
        SplitPane.setResizableWithParent(facets, false);
        fillMenu();
        root.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                listenToKeys(scene);
                            }
                        });
    }

    /** Where the parts divide the window's width, 0…1 each; remembered between starts. */
    public SplitPane parts() {
        return parts;
    }

    /** The table, whose columns are remembered between starts. */
    public TableController table() {
        return tableController;
    }

    private void listenToKeys(Scene scene) {
        new PartsFit(parts).unfoldWhenReached(facets, scene);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    KeyFocus focus = KeyFocus.of(scene.getFocusOwner());
                    if (focus.isAfterCommands()) {
                        perform(pressed, focus);
                    }
                });
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                pressed -> perform(pressed, KeyFocus.of(scene.getFocusOwner())));
    }

    private void perform(KeyEvent pressed, KeyFocus focus) {
        KeyMap.find(pressed, focus).filter(this::perform).ifPresent(done -> pressed.consume());
    }

    private boolean perform(KeyBinding binding) {
        if (binding.command() == Command.TAKE_CANDIDATE) {
            reviewController.take(binding.number());
            return true;
        }
        return perform(binding.command());
    }

    private boolean perform(Command command) {
        switch (command) {
            case OPEN_FILE -> toolbarController.onOpen();
            case SEARCH -> {
                view.set(MainView.VENUES);
                toolbarController.focusSearch();
            }
            case SHOW_VENUES -> view.set(MainView.VENUES);
            case SHOW_JOBS -> view.set(MainView.JOBS);
            case SHOW_DASHBOARD -> view.set(MainView.DASHBOARD);
            case ENRICH_SELECTED -> toolbarController.onEnrichSelected();
            case ENRICH_BELOW -> toolbarController.onEnrichBelow();
            case EXPORT -> toolbarController.onExport();
            case NEXT_PART -> nextPart();
            case FLAG_VENUE -> flags.toggle();
            case ACCEPT_ABOVE -> showOfFile(acceptAbove);
            case UNDO_SELECTION -> showOfFile(undoSelection);
            case SETTINGS -> settings.show(root.getScene().getWindow());
            case SHOW_KEYS -> keyCard.show(root.getScene().getWindow());
            default -> {
                return parts.isVisible() && reviewController.perform(command);
            }
        }
        return true;
    }

    private void showOfFile(SideWindow side) {
        if (parts.isVisible()) {
            side.show(root.getScene().getWindow());
        }
    }

    /** Walks through the parts: facets, table, review. */
    private void nextPart() {
        if (!parts.isVisible()) {
            return;
        }
        List<Node> order = List.of(facets, table, review);
        Node focus = root.getScene().getFocusOwner();
        int now = -1;
        for (int i = 0; i < order.size(); i++) {
            for (Node node = focus; node != null; node = node.getParent()) {
                if (node.equals(order.get(i))) {
                    now = i;
                }
            }
        }
        focus(order.get((now + 1) % order.size()));
    }

    /** Gives the keyboard to a part: to its table, or to its first control. */
    private static void focus(Node part) {
        Stream.of(".table-view", ".check-box")
                .flatMap(style -> part.lookupAll(style).stream())
                .filter(MainController::isShown)
                .findFirst()
                .orElse(part)
                .requestFocus();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void fillMenu() {
        toolbarController
                .more()
                .getItems()
                .setAll(
                        item(Command.UNDO),
                        item(Command.REDO),
                        item(Command.UNDO_SELECTION),
                        item(Command.ACCEPT_ABOVE),
                        item(Command.FLAG_VENUE),
                        new SeparatorMenuItem(),
                        item(Command.SHOW_VENUES),
                        item(Command.SHOW_JOBS),
                        item(Command.SHOW_DASHBOARD),
                        new SeparatorMenuItem(),
                        item(Command.SETTINGS),
                        item(Command.SHOW_KEYS));
    }

    private MenuItem item(Command command) {
        MenuItem item =
                new MenuItem(Texts.of("menu.item", Texts.of(command), KeyMap.shown(command)));
        item.setOnAction(event -> perform(command));
        return item;
    }
}
