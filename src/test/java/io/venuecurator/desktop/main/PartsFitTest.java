package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PartsFitTest extends WindowFixture {

    @Test
    void foldsTheFacetsAwayWhereTheWindowIsNarrow() {
        assertThat(PartsFit.places(1280)[0]).isPositive();
        assertThat(PartsFit.places(960)[0]).isZero();
        assertThat(PartsFit.places(960)[1]).isLessThan(PartsFit.places(1280)[1]);
    }

    @Test
    void unfoldsThemWhenTheKeyboardGoesThere() {
        open(ReviewData.reviewedFile(folder));
        SplitPane parts = node("#parts", SplitPane.class);
        robot.interact(() -> parts.setDividerPositions(PartsFit.places(960)));
        settle();

        type(KeyCode.F6, KeyCode.F6);

        assertThat(parts.getDividerPositions()[0]).isGreaterThan(0.2);
    }
}
