package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** The quote under the proposal: its value stands out, and it is nothing but text. */
class MarkedTextWalkTest extends WindowFixture {

    @Test
    void marksTheValueInTheQuote() {
        open(ReviewData.reviewedFile(folder));

        assertThat(robot.lookup(".quoted-value").queryAllAs(Text.class))
                .extracting(Text::getText)
                .containsExactly("1,588", "1,588", "1388");
    }
}
