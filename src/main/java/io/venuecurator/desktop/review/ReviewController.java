package io.venuecurator.desktop.review;

import io.venuecurator.desktop.keys.Command;
import io.venuecurator.desktop.mark.KeyHint;
import io.venuecurator.desktop.text.Percent;
import io.venuecurator.desktop.text.Texts;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The review as a whole: heading, lines, evidence and the buttons with their keys. */
public final class ReviewController {

    private final ReviewModel model;
    private final ReviewActions actions;

    @FXML private Node empty;
    @FXML private Label emptyText;
    @FXML private Region content;
    @FXML private Label venueName;
    @FXML private Label score;
    @FXML private CheckBox showAll;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Label problem;
    @FXML private Pane decisions;
    @FXML private FieldsController fieldsController;
    @FXML private EvidenceController evidenceController;

    /** Called by the controller factory. */
    public ReviewController(ReviewModel model, ReviewActions actions) {
        this.model = model;
        this.actions = actions;
    }

    @FXML
    void initialize() {
        KeyHint.tell(previous, Command.PREVIOUS_VENUE);
        KeyHint.tell(next, Command.NEXT_VENUE);
        KeyHint.tell(showAll, Command.TOGGLE_ALL_FIELDS);
        showAll.selectedProperty().bindBidirectional(model.showAllProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        DecisionButtons buttons = new DecisionButtons(this::perform);
        decisions.getChildren().setAll(buttons.all());
        new ReviewFit(content)
                .connect(
                        narrow -> {
                            buttons.showIcons(!narrow);
                            fieldsController.showWhatTheCardShows(!narrow);
                        });
        model.focusedFieldProperty().subscribe(() -> buttons.show(model.focusedLine()));
        model.linesProperty().subscribe(() -> buttons.show(model.focusedLine()));
        model.reviewProperty()
                .subscribe(
                        review -> {
                            show(review);
                            review.ifPresent(buttons::show);
                        });
    }

    /**
     * Does what a key or button asks for.
     *
     * @return whether the command is one of the review
     */
    public boolean perform(Command command) {
        switch (command) {
            case ACCEPT -> actions.accept();
            case REJECT -> actions.reject();
            case EDIT -> fieldsController.edit();
            case KEEP_ORIGINAL -> actions.keepOriginal();
            case SKIP_VENUE, NEXT_VENUE -> model.moveVenue(1);
            case PREVIOUS_VENUE -> model.moveVenue(-1);
            case NEXT_FIELD -> model.moveField(1);
            case PREVIOUS_FIELD -> model.moveField(-1);
            case OPEN_SOURCE -> evidenceController.openSource();
            case ACCEPT_HIGH -> actions.acceptHigh();
            case ACCEPT_UNCONTESTED -> actions.acceptUncontested();
            case TOGGLE_ALL_FIELDS -> model.showAllProperty().set(!model.showAllProperty().get());
            case UNDO_FIELD -> actions.undoField();
            case UNDO -> actions.undo();
            case REDO -> actions.redo();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes the n-th candidate, from 1. */
    public void take(int number) {
        actions.take(number);
    }

    @FXML
    void onPrevious() {
        model.moveVenue(-1);
    }

    @FXML
    void onNext() {
        model.moveVenue(1);
    }

    private void show(Optional<VenueReview> review) {
        content.setVisible(review.isPresent());
        empty.setVisible(review.isEmpty());
        emptyText.setText(Texts.of("review.empty"));
        review.ifPresent(
                shown -> {
                    venueName.setText(shown.name().isBlank() ? shown.key() : shown.name());
                    score.setText(scoreText(shown));
                });
    }

    private static String scoreText(VenueReview review) {
        long undecided = review.undecided();
        String now = Percent.of(review.score());
        return undecided == 0
                ? Texts.of("review.score", now)
                : Texts.of(
                        "review.score.then", now, Percent.of(review.scoreIfAccepted()), undecided);
    }
}
