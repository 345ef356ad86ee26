package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;

/** Whoever cannot see the window hears what each control is. */
class AccessibleWindowTest extends WindowFixture {

    @Test
    void everyControlHasAName() {
        open(ReviewData.reviewedFile(folder));
        List<String> nameless = new ArrayList<>();

        collect(window.scene().getRoot(), nameless);

        assertThat(nameless).isEmpty();
    }

    private static void collect(Node node, List<String> nameless) {
        if (node instanceof Control control && isOurs(control) && !hasName(control)) {
            nameless.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }

    /** Bars within a facet repeat what its check box says. */
    private static boolean isOurs(Control control) {
        return (control instanceof ButtonBase
                        || control instanceof TextInputControl
                        || control instanceof Slider
                        || control instanceof TableView<?>
                        || control instanceof ProgressBar)
                && !control.getStyleClass().contains("facet-bar");
    }

    private static boolean hasName(Control control) {
        String accessible = control.getAccessibleText();
        boolean worded = control instanceof Labeled labeled && !labeled.getText().isBlank();
        boolean hidden = !control.isVisible();
        return hidden || worded || (accessible != null && !accessible.isBlank());
    }
}
