package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The toolbar fits screens from 1920 pixels down to 1280 at 200 %, which leaves 640. */
class ToolbarFitTest extends WindowFixture {

    @ParameterizedTest
    @CsvSource({"1920, AMPLE", "1280, LITTLE", "960, SHORT", "640, LEAST"})
    void everythingHasItsPlaceWithinTheWindow(double width, ToolbarFit.Room room) {
        assertThat(ToolbarFit.Room.of(width)).isEqualTo(room);

        robot.interact(() -> window.scene().getWindow().setWidth(width));
        settle();

        for (String id : new String[] {"#open", "#enrichBelow", "#search", "#threshold", "#more"}) {
            Node node = node(id, Node.class);
            assertThat(node.localToScene(node.getBoundsInLocal()).getMaxX())
                    .as(id)
                    .isLessThanOrEqualTo(window.scene().getWidth());
        }
        assertThat(node("#second", Pane.class).isVisible())
                .isEqualTo(room == ToolbarFit.Room.LEAST);
    }
}
