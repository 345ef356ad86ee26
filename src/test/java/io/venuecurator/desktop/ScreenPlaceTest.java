package io.venuecurator.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScreenPlaceTest {

    /** A menu bar of 25 pixels at the top. */
    private static final Rectangle2D LEFT = new Rectangle2D(0, 25, 1920, 1055);

    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

    @Test
    void leavesAWindowAloneThatIsSeenWhole() {
        Rectangle2D window = new Rectangle2D(100, 100, 1280, 800);

        assertThat(ScreenPlace.within(window, List.of(LEFT, RIGHT))).isEqualTo(window);
    }

    @Test
    void bringsTheTitleBarOutFromUnderTheMenuBar() {
        assertThat(ScreenPlace.within(new Rectangle2D(0, 0, 1280, 800), List.of(LEFT)))
                .isEqualTo(new Rectangle2D(0, 25, 1280, 800));
    }

    @Test
    void staysOnTheScreenThatShowsMostOfIt() {
        assertThat(ScreenPlace.within(new Rectangle2D(1800, -40, 1000, 700), List.of(LEFT, RIGHT)))
                .isEqualTo(new Rectangle2D(1920, 0, 1000, 700));
    }

    @Test
    void comesBackFromAScreenThatIsGone() {
        assertThat(ScreenPlace.within(new Rectangle2D(4000, 90, 1000, 700), List.of(LEFT)))
                .isEqualTo(new Rectangle2D(920, 90, 1000, 700));
    }

    @Property
    void isAlwaysSeenWhole(
            @ForAll @IntRange(min = -9000, max = 9000) int x,
            @ForAll @IntRange(min = -9000, max = 9000) int y,
            @ForAll @IntRange(min = 400, max = 9000) int width,
            @ForAll @IntRange(min = 400, max = 9000) int height) {
        Rectangle2D placed =
                ScreenPlace.within(new Rectangle2D(x, y, width, height), List.of(LEFT, RIGHT));

        assertThat(LEFT.contains(placed) || RIGHT.contains(placed)).isTrue();
    }
}
