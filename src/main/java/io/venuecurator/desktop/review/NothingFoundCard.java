package io.venuecurator.desktop.review;

import io.venuecurator.desktop.text.Texts;
import io.venuecurator.job.VenueResearchJob;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Why a field, or a whole venue, has no proposal: what was searched and read, what came of it. */
final class NothingFoundCard extends VBox {

    private static final int MOST_LINES = 40;

    private NothingFoundCard(String text, @Nullable VenueResearchJob told, boolean withLog) {
        getStyleClass().add("candidate");
        add(text, "plain");
        if (told == null) {
            return;
        }
        if (told.errorMessage() != null) {
            add(told.errorMessage(), "warning");
        }
        if (withLog) {
            told.log().stream().limit(MOST_LINES).forEach(entry -> add(entry, "muted"));
        }
    }

    /** Why one field has no proposal, after the latest research of its venue if there was one. */
    static NothingFoundCard of(FieldReview line, @Nullable VenueResearchJob job) {
        String label = line.field().label();
        if (job == null) {
            return new NothingFoundCard(Texts.of("nothing.unsearched", label), null, false);
        }
        boolean looked = job.missingFields().contains(line.field().path());
        return new NothingFoundCard(
                Texts.of(looked ? "nothing.found" : "nothing.present", label), job, looked);
    }

    /** Why a venue has nothing to review: never searched, complete, or nothing came of it. */
    static NothingFoundCard of(VenueReview review) {
        VenueResearchJob job = review.job();
        boolean missing =
                review.fields().stream().anyMatch(line -> line.status() == FieldStatus.MISSING);
        if (job != null) {
            return new NothingFoundCard(Texts.of("nothing.venue.found"), job, true);
        }
        return new NothingFoundCard(
                Texts.of(missing ? "nothing.venue.unsearched" : "nothing.venue.complete"),
                null,
                false);
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }
}
