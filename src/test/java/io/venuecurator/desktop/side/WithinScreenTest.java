package io.venuecurator.desktop.side;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** A side window stays on its screen, also on one of 1280 × 800 at 200 %. */
class WithinScreenTest {

    private static final Rectangle2D SMALL = new Rectangle2D(0, 24, 640, 376);
    private static final Rectangle2D LEFT_OF_IT = new Rectangle2D(-1920, 0, 1920, 1080);

    @Test
    void aWindowLargerThanTheScreenTakesAllOfIt() {
        assertThat(WithinScreen.place(new Rectangle2D(-250, -150, 1140, 700), SMALL))
                .isEqualTo(SMALL);
    }

    @Test
    void aWindowOverTheEdgeIsMovedOnly() {
        assertThat(WithinScreen.place(new Rectangle2D(-500, 700, 640, 640), LEFT_OF_IT))
                .isEqualTo(new Rectangle2D(-640, 440, 640, 640));
    }

    @Test
    void aWindowWithinTheScreenStaysWhereItIs() {
        Rectangle2D fits = new Rectangle2D(-1800, 100, 1140, 700);

        assertThat(WithinScreen.place(fits, LEFT_OF_IT)).isEqualTo(fits);
    }
}
