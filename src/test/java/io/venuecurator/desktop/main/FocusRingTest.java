package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.guard.Contrast;
import io.venuecurator.desktop.side.SideWindow;
import io.venuecurator.desktop.theme.ThemeChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of control shows that it has the keyboard: enough of its pixels change by a contrast
 * of 3:1 (WCAG 2.2, success criteria 2.4.7 and 1.4.11), in both themes.
 */
class FocusRingTest extends WindowFixture {

    private static final double LEAST_CONTRAST = 3;
    private static final int LEAST_PIXELS = 60;
    private static final int AROUND = 6;

    private final Set<String> looked = new TreeSet<>();

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void isSeenOnEveryKindOfControl(ThemeChoice theme) {
        open(ReviewData.reviewedFile(folder));
        robot.interact(() -> window.themes().choiceProperty().set(theme));
        List<String> unseen = new ArrayList<>();

        look(window.scene(), unseen);
        for (MainView view : List.of(MainView.JOBS, MainView.DASHBOARD)) {
            robot.interact(() -> window.viewProperty().set(view));
            settle();
            look(window.scene(), unseen);
        }
        for (SideWindow side : List.of(window.settings(), window.acceptAbove())) {
            Scene[] scene = new Scene[1];
            robot.interact(
                    () -> {
                        scene[0] = side.content();
                        side.show(window.scene().getWindow());
                    });
            settle();
            look(scene[0], unseen);
        }

        assertThat(unseen).isEmpty();
        assertThat(looked)
                .contains(
                        "[check-box]",
                        "[slider]",
                        "[radio-button]",
                        "[edge-to-edge, table-view, venues]",
                        "[edge-to-edge, fields, table-view]",
                        "[button-icon, left-pill, toggle-button]");
    }

    /** Looks at one control of each kind, told apart by its style classes. */
    private void look(Scene scene, List<String> unseen) {
        Map<String, Control> kinds = new LinkedHashMap<>();
        robot.interact(() -> collect(scene.getRoot(), kinds));
        looked.addAll(kinds.keySet());
        kinds.forEach(
                (kind, control) -> {
                    WritableImage before = picture(scene, scene.getRoot());
                    WritableImage after = picture(scene, control);
                    int pixels = changed(before, after, control);
                    if (pixels < LEAST_PIXELS) {
                        unseen.add(kind + ": " + pixels + " pixels");
                    }
                });
    }

    private static void collect(Node node, Map<String, Control> kinds) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control
                && control.isFocusTraversable()
                && !control.isDisabled()
                && isInSight(control)) {
            kinds.putIfAbsent(new TreeSet<>(control.getStyleClass()).toString(), control);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kinds));
        }
    }

    /** What is scrolled away cannot show anything. */
    private static boolean isInSight(Control control) {
        Bounds bounds = control.localToScene(control.getLayoutBounds());
        for (Parent each = control.getParent(); each != null; each = each.getParent()) {
            if (!each.localToScene(each.getLayoutBounds()).contains(bounds)) {
                return false;
            }
        }
        return control.getWidth() > 0;
    }

    /** Waits for the screen, since the content of a scroll pane is drawn from a cache. */
    private WritableImage picture(Scene scene, Node focused) {
        robot.interact(focused::requestFocus);
        settle();
        WritableImage[] picture = new WritableImage[1];
        robot.interact(() -> picture[0] = scene.snapshot(null));
        return picture[0];
    }

    private static int changed(WritableImage before, WritableImage after, Control control) {
        Bounds bounds = control.localToScene(control.getLayoutBounds());
        PixelReader was = before.getPixelReader();
        PixelReader is = after.getPixelReader();
        int changed = 0;
        for (int y = from(bounds.getMinY()); y < to(bounds.getMaxY(), after.getHeight()); y++) {
            for (int x = from(bounds.getMinX()); x < to(bounds.getMaxX(), after.getWidth()); x++) {
                if (Contrast.of(was.getColor(x, y), is.getColor(x, y)) >= LEAST_CONTRAST) {
                    changed++;
                }
            }
        }
        return changed;
    }

    private static int from(double edge) {
        return (int) Math.max(0, edge - AROUND);
    }

    private static int to(double edge, double size) {
        return (int) Math.min(size, edge + AROUND);
    }
}
