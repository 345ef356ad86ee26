package io.venuecurator.desktop;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * Keeps a window where all of it can be seen and its title bar reached, also when it was left on a
 * screen that is gone or smaller now.
 */
final class ScreenPlace {

    private ScreenPlace() {}

    /**
     * The nearest place within a screen: the one that shows most of the window, else the first.
     *
     * @param window where the window is or was, with its title bar
     * @param screens the usable part of each screen, without docks and menu bars; at least one
     */
    static Rectangle2D within(Rectangle2D window, List<Rectangle2D> screens) {
        Rectangle2D screen =
                screens.stream()
                        .max(Comparator.comparingDouble(each -> shared(window, each)))
                        .orElseThrow();
        double width = Math.min(window.getWidth(), screen.getWidth());
        double height = Math.min(window.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(window.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    private static double shared(Rectangle2D window, Rectangle2D screen) {
        double width =
                Math.min(window.getMaxX(), screen.getMaxX())
                        - Math.max(window.getMinX(), screen.getMinX());
        double height =
                Math.min(window.getMaxY(), screen.getMaxY())
                        - Math.max(window.getMinY(), screen.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
