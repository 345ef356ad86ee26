package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.review.FieldReview;
import io.venuecurator.desktop.review.FieldStatus;
import io.venuecurator.service.AgentClaim;
import io.venuecurator.service.AgentName;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.FieldPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What others do to the open file: agents that propose, programs that write. */
class OutsideWalkTest extends WindowFixture {

    @Test
    void whatAnAgentProposesAppearsByItselfWithItsName() throws Exception {
        Path file = ReviewData.venuesFile(folder);
        open(file);
        assertThat(window.review().linesProperty().get()).isEmpty();

        try (VenueEnrichmentService agents =
                VenueEnrichmentService.open(file, ServiceOptions.defaults())) {
            agents.agents()
                    .report(
                            AgentName.of("friendly-agent"),
                            null,
                            "larkspur-hall",
                            List.of(
                                    new AgentClaim(
                                            FieldPath.of("review_count"),
                                            IntNode.valueOf(4321),
                                            "https://listing.example/larkspur",
                                            "Larkspur Hall",
                                            "4,321 reviews",
                                            0.8),
                                    new AgentClaim(
                                            FieldPath.of("description"),
                                            TextNode.valueOf("A hall of larkspurs."),
                                            "",
                                            "",
                                            "",
                                            null)),
                            false);
        }

        comes(() -> shown("2 to review"));
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertThat(window.review().linesProperty().get()).hasSize(2);
        comes(() -> shown("agent friendly-agent"));
    }

    @Test
    void whatAnotherProgramWritesIsShown() throws Exception {
        Path file = ReviewData.venuesFile(folder);
        open(file);

        Files.writeString(
                file, Files.readString(file).replace("Larkspur Hall", "Larkspur Pavilion"));

        comes(() -> shown("Larkspur Pavilion"));
    }

    @Test
    void whatAnotherProgramWritesOverAnApprovedValueWaitsAgain() throws Exception {
        Path file = ReviewData.reviewedFile(folder);
        open(file);
        type(KeyCode.A);
        comes(() -> Files.readString(file).contains("1588"));
        comes(() -> shown("Saved "));

        Files.writeString(file, Files.readString(file).replace("1588", "1777"));

        comes(() -> shown("Changed on disk, 6 to review"));
        FieldReview price = window.review().linesProperty().get().getFirst();
        assertThat(price.status()).isEqualTo(FieldStatus.FILE_CHANGED);
        assertThat(price.original()).isEqualTo(IntNode.valueOf(1777));
        comes(() -> shown("File changed"));
    }

    private boolean shown(String words) {
        return robot.lookup(node -> node instanceof Labeled label && says(label, words))
                .tryQuery()
                .isPresent();
    }

    private static boolean says(Labeled label, String words) {
        return label.getText() != null && label.getText().contains(words);
    }

    private void comes(Callable<Boolean> state) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, state);
        settle();
    }
}
