package io.venuecurator.desktop.side;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * Keeps a window within a screen. A stage takes the size its content would like, even where the
 * screen is smaller, such as one of 1280 × 800 at 200 %: its buttons would be out of reach.
 */
final class WithinScreen {

    private WithinScreen() {}

    /** Shrinks and moves a window that is showing, on the screen that its owner is on. */
    static void keep(Window shown, Window owner) {
        Screen.getScreensForRectangle(
                        owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
                .stream()
                .findFirst()
                .ifPresent(screen -> keep(shown, screen.getVisualBounds()));
    }

    private static void keep(Window shown, Rectangle2D screen) {
        Rectangle2D place =
                place(
                        new Rectangle2D(
                                shown.getX(), shown.getY(), shown.getWidth(), shown.getHeight()),
                        screen);
        shown.setX(place.getMinX());
        shown.setY(place.getMinY());
        shown.setWidth(place.getWidth());
        shown.setHeight(place.getHeight());
    }

    /** The place nearest to the wanted one that is wholly within the screen. */
    static Rectangle2D place(Rectangle2D wanted, Rectangle2D screen) {
        double width = Math.min(wanted.getWidth(), screen.getWidth());
        double height = Math.min(wanted.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(wanted.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }
}
