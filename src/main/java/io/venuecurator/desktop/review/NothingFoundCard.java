package io.venuecurator.desktop.review;

import io.venuecurator.desktop.text.Texts;
import io.venuecurator.job.VenueResearchJob;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Why a field has no proposal: what was searched and read, and what came of it. */
final class NothingFoundCard extends VBox {

    private static final int MOST_LINES = 40;

    NothingFoundCard(FieldReview line, @Nullable VenueResearchJob job) {
        getStyleClass().add("candidate");
        if (job == null) {
            add(Texts.of("nothing.unsearched", line.field().label()), "plain");
            return;
        }
        boolean looked = job.missingFields().contains(line.field().path());
        add(Texts.of(looked ? "nothing.found" : "nothing.present", line.field().label()), "plain");
        if (job.errorMessage() != null) {
            add(job.errorMessage(), "warning");
        }
        if (looked) {
            job.log().stream().limit(MOST_LINES).forEach(entry -> add(entry, "muted"));
        }
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }
}
