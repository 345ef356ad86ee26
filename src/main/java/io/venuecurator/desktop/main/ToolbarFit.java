package io.venuecurator.desktop.main;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Separator;
import javafx.scene.layout.Pane;

/**
 * Makes the toolbar fit the window, down to a small screen at 200 %: where room is short,
 * separators go, buttons whose icon says enough lose their word, commands are named in short, and
 * at last search and threshold move to a line of their own. Nothing is ever hidden.
 */
final class ToolbarFit {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double AMPLE = 1330;
    private static final double LITTLE = 1180;
    private static final double LEAST = 920;

    /** How much room there is. */
    enum Room {
        /** For everything. */
        AMPLE,
        /** For everything but ornaments. */
        LITTLE,
        /** For short names. */
        SHORT,
        /** For two lines only. */
        LEAST;

        /** The room of a window, by its width in pixels. */
        static Room of(double width) {
            if (width >= ToolbarFit.AMPLE) {
                return AMPLE;
            }
            if (width >= ToolbarFit.LITTLE) {
                return LITTLE;
            }
            return width >= ToolbarFit.LEAST ? SHORT : LEAST;
        }
    }

    private final Pane first;
    private final Pane second;
    private final List<Labeled> iconsSuffice;
    private final List<Node> movable;
    private final int place;

    /**
     * A toolbar of two lines, the second of which is empty at first.
     *
     * @param iconsSuffice buttons whose word may go
     * @param movable what may move to the second line, in their order
     */
    ToolbarFit(Pane first, Pane second, List<Labeled> iconsSuffice, List<Node> movable) {
        this.first = first;
        this.second = second;
        this.iconsSuffice = iconsSuffice;
        this.movable = movable;
        this.place = first.getChildren().indexOf(movable.getFirst());
    }

    /** Follows the width of the window. */
    void connect(Consumer<Room> named) {
        first.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                scene.widthProperty()
                                        .map(width -> Room.of(width.doubleValue()))
                                        .subscribe(
                                                room -> {
                                                    fit(room);
                                                    named.accept(room);
                                                });
                            }
                        });
    }

    private void fit(Room room) {
        boolean icons = room != Room.AMPLE;
        iconsSuffice.forEach(
                button ->
                        button.setContentDisplay(
                                icons ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        first.getChildren().stream()
                .filter(Separator.class::isInstance)
                .forEach(separator -> show(separator, !icons));
        boolean two = room == Room.LEAST;
        show(second, two);
        first.pseudoClassStateChanged(TIGHT, two);
        if (two != second.getChildren().containsAll(movable)) {
            first.getChildren().removeAll(movable);
            second.getChildren().removeAll(movable);
            if (two) {
                second.getChildren().setAll(movable);
            } else {
                first.getChildren().addAll(place, movable);
            }
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
