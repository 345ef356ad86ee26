package io.venuecurator.desktop.review;

import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.value.ValueText;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * The evidence of the focused field: what was found, where, and what speaks against it. Where no
 * field of the venue has anything to review: why not.
 */
public final class EvidenceController {

    private final ReviewModel model;
    private final ReviewActions actions;
    private final FileModel file;
    private final InstantSource clock;
    private final Consumer<String> browser;
    private Optional<FieldReview> shown = Optional.empty();
    private Optional<VenueReview> shownBare = Optional.empty();

    @FXML private ScrollPane scroll;
    @FXML private VBox card;

    /**
     * Called by the controller factory.
     *
     * @param browser opens a web address outside the program
     */
    public EvidenceController(
            ReviewModel model,
            ReviewActions actions,
            FileModel file,
            InstantSource clock,
            Consumer<String> browser) {
        this.model = model;
        this.actions = actions;
        this.file = file;
        this.clock = clock;
        this.browser = browser;
    }

    @FXML
    void initialize() {
        model.focusedFieldProperty().subscribe(this::show);
        model.linesProperty().subscribe(lines -> show());
        // From one venue without lines to another the lines do not change.
        model.reviewProperty()
                .subscribe(
                        review ->
                                review.filter(VenueReview::hasNothingToReview)
                                        .ifPresent(bare -> show()));
    }

    /** Opens the page of the best evidence. */
    void openSource() {
        model.focusedLine().map(FieldReview::groups).stream()
                .flatMap(groups -> groups.stream().limit(1))
                .forEach(group -> browser.accept(group.candidates().getFirst().evidence().url()));
    }

    private void show() {
        Optional<FieldReview> line = model.focusedLine();
        Optional<VenueReview> bare =
                line.isPresent() ? Optional.empty() : model.reviewProperty().get();
        if (line.equals(shown) && bare.equals(shownBare)) {
            return;
        }
        boolean otherField = !line.map(FieldReview::field).equals(shown.map(FieldReview::field));
        shown = line;
        shownBare = bare;
        card.getChildren().clear();
        line.ifPresent(
                l -> {
                    String currency =
                            file.service().map(s -> s.profile().region().currency()).orElse("");
                    ValueText text = new ValueText(currency);
                    card.getChildren().add(new FieldHead(l, text));
                    int number = 1;
                    for (CandidateGroup group : l.groups()) {
                        card.getChildren()
                                .add(
                                        new CandidateCard(
                                                group,
                                                number++,
                                                l,
                                                text,
                                                clock.instant(),
                                                actions,
                                                browser));
                    }
                    if (l.groups().isEmpty()) {
                        card.getChildren()
                                .add(
                                        NothingFoundCard.of(
                                                l,
                                                model.reviewProperty()
                                                        .get()
                                                        .map(VenueReview::job)
                                                        .orElse(null)));
                    }
                });
        bare.ifPresent(review -> card.getChildren().add(NothingFoundCard.of(review)));
        if (otherField) {
            scroll.setVvalue(0);
        }
    }
}
